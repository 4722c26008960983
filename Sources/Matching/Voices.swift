/// Who speaks at each place: the innermost attribution whose content holds it, else the author.
struct Voices {
  private let contents: RangeIndex

  init(attributions: [Finding]) {
    contents = RangeIndex(
      attributions.indices.flatMap { index in
        (attributions[index].roles["content"] ?? []).map { (range: $0, id: index) }
      })
  }

  func voice(at range: Range<Int>) -> Voice {
    contents.holding(range).first.map(Voice.attributed) ?? .author
  }

  /// Gives each attribution the voice in which it is made: that of the one in whose content its cue stands.
  func apply(to attributions: inout [Finding]) {
    for index in attributions.indices {
      let holder = contents.holding(attributions[index].head).first { $0 != index }
      attributions[index].voice = holder.map(Voice.attributed) ?? .author
    }
  }
}
