/// Words and phrases that a target scale weighs by where they stand: lists of the pack, and a table of valences.
public struct TargetTerms: Equatable, Sendable {
  /// Names of the lists.
  public let lists: [String]
  private var entries: [String: [Entry]] = [:]
  /// First words of phrases, with the number of words of the longest.
  private var phrases: [String: Int] = [:]

  public struct Entry: Sendable, Equatable {
    /// Index into `lists`; nil: the table of valences.
    public let list: Int?
    /// A valence; 1 for a list's word.
    public let value: Double

    public init(list: Int?, value: Double) {
      self.list = list
      self.value = value
    }
  }

  /// An entry where it stands.
  public struct Hit: Sendable, Equatable {
    /// Indices of words.
    public let words: Range<Int>
    public let entry: Entry
  }

  public init(lists: [String] = []) {
    self.lists = lists
  }

  public mutating func add(_ term: String, _ entry: Entry) {
    let key = term.lowercased()
    entries[key, default: []].append(entry)
    let words = key.split(separator: " ")
    if words.count > 1, let first = words.first {
      phrases[String(first)] = max(phrases[String(first)] ?? 0, words.count)
    }
  }

  /// What stands in a row of words in lower case; of each list the longest at a place.
  public func hits(in words: [String]) -> [Hit] {
    var hits: [Hit] = []
    for start in words.indices {
      var seen: Set<Int?> = []
      for length in stride(from: min(phrases[words[start]] ?? 1, words.count - start), through: 1, by: -1) {
        let end = start + length
        let key = length == 1 ? words[start] : words[start..<end].joined(separator: " ")
        for entry in entries[key] ?? [] where seen.insert(entry.list).inserted {
          hits.append(Hit(words: start..<end, entry: entry))
        }
      }
    }
    return hits
  }
}
