/// Who speaks at each place: the innermost attribution whose content holds it, else the author.
struct Voices {
  private let contents: RangeIndex
  private let heads: [Range<Int>]

  init(attributions: [Finding]) {
    contents = RangeIndex(
      attributions.indices.flatMap { index in
        (attributions[index].roles["content"] ?? []).map { (range: $0, id: index) }
      })
    heads = attributions.map(\.head)
  }

  func voice(at range: Range<Int>) -> Voice {
    contents.holding(range).first.map(Voice.attributed) ?? .author
  }

  /// The voice in which an attribution itself is made: that of the one in whose content its cue stands.
  func voice(ofAttribution index: Int) -> Voice {
    contents.holding(heads[index]).first { $0 != index }.map(Voice.attributed) ?? .author
  }
}
