/// Words that seldom stand inside a sentence with a capital, so that one after `U.S.` or `Inc.` begins a new one.
enum SentenceStarters {
  static func contains(_ word: UInt64) -> Bool { words.contains(word) }

  /// Whether a day, a month or a time zone is named, which belongs to `9 a.m.`
  static func isPartOfTime(_ word: UInt64) -> Bool { times.contains(word) }

  private static let words: Set<UInt64> = set(
    """
    The A An This That These Those There Here It He She They We I You His Her Its Their My Our Your In On At For From \
    With By As When While If After Before Since Until But And Or So Yet Nor However Meanwhile Moreover What Who Why How \
    Where Which Not No Some Many Most All Both Each Every One Two Three Asked According Because Although Though Then Now \
    Today Still Even Once Only Also Another Other Others Such During Under Despite Among Between Against About Over Last \
    Next First Second Earlier Later Yes Well To Do Does Did Is Are Was Were Has Have Had Will Would Can Could Should \
    Perhaps Maybe Never Instead Indeed Thus Several Few More Much Nothing Nobody Everyone People Critics Officials
    """)

  private static let times: Set<UInt64> = set(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February \
    March April May June July August October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ET EST \
    EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET Eastern Central Pacific Mountain
    """)

  private static func set(_ text: String) -> Set<UInt64> {
    Set(text.split(whereSeparator: \.isWhitespace).filter { $0.utf8.count <= 8 }.map { PackedWord.packed(String($0)) })
  }
}
