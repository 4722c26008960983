/// How large the topics of the data are: which words are of one of them rather than of the language.
struct TopicCounts: Sendable {
  /// The topic of each sentence, as an index.
  let ofSentence: [Int]
  private let sizes: [Int]
  private let setOfTopic: [Int]
  private let sizeOfSet: [Int]

  static let largestShare = 1.0 / 3
  static let largestLift = 2.5

  init(_ topics: [(set: Int, topic: String)]) {
    var indices: [String: Int] = [:]
    var (ofSentence, sizes, setOfTopic): ([Int], [Int], [Int]) = ([], [], [])
    var sizeOfSet = [Int](repeating: 0, count: (topics.map(\.set).max() ?? 0) + 1)
    for (set, topic) in topics {
      let index = indices["\(set)/\(topic)", default: sizes.count]
      if index == sizes.count {
        indices["\(set)/\(topic)"] = index
        sizes.append(0)
        setOfTopic.append(set)
      }
      sizes[index] += 1
      sizeOfSet[set] += 1
      ofSentence.append(index)
    }
    (self.ofSentence, self.sizes, self.setOfTopic, self.sizeOfSet) = (ofSentence, sizes, setOfTopic, sizeOfSet)
  }

  /// Whether a third of a word's sentences or more are of one topic, or four or more of them, and that more than 2.5 times
  /// as many as the topic's size makes likely, and by more than three standard deviations.
  /// - Parameter counts: the word's sentences by topic.
  func areOfOneTopic(_ counts: [Int: Int]) -> Bool {
    let all = counts.values.reduce(0, +)
    var bySet = [Int](repeating: 0, count: sizeOfSet.count)
    for (topic, count) in counts { bySet[setOfTopic[topic]] += count }
    return counts.contains { topic, count in
      let set = setOfTopic[topic]
      // A topic that is most of its data says nothing.
      guard 3 * sizes[topic] < sizeOfSet[set] else { return false }
      if all > 1, Double(count) >= Self.largestShare * Double(all) { return true }
      let expected = Double(bySet[set]) * Double(sizes[topic]) / Double(sizeOfSet[set])
      return count >= 4 && Double(count) > Self.largestLift * expected
        && Double(count) > expected + 3 * expected.squareRoot()
    }
  }
}
