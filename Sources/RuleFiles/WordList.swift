/// A list of a rule file: words, written there or in a file of their own, and whether all their forms count.
struct WordList: Sendable {
  let words: [Word]
  let inflect: WordClass?

  static let mostWords = 1_000_000

  init?(_ value: YAMLValue, in path: String, of folder: PackFolder, log: ErrorLog) {
    guard let fields = Fields(value, as: .list, log: log) else { return nil }
    inflect = fields.choice("inflect", of: WordClass.self)
    switch (fields["words"], fields["file"]) {
    case (_?, nil): words = Self.words(fields)
    case (nil, let file?):
      guard let source = folder.companion(file, of: path, log: log) else { return nil }
      words = Self.words(in: source)
    case (nil, nil):
      log.add(.missingField, at: fields.start, "a list needs `words` or `file`")
      return nil
    case (_?, _?):
      log.add(
        .oneForm, at: fields.key("file"), "a list has `words` or `file`, not both",
        other: (fields.key("words"), "`words`"))
      return nil
    }
    guard words.count <= Self.mostWords else {
      log.add(.listTooLong, at: value.spot, "a list holds at most \(Self.mostWords) words")
      return nil
    }
  }

  private static func words(_ fields: Fields) -> [Word] {
    let items = fields.texts("words")
    let words = items.compactMap { item -> Word? in
      let word = item.text.flatMap { Word($0, at: item.spot) }
      if word == nil { fields.wrongType("words", item, wanted: "a list of words") }
      return word
    }
    if let value = fields["words"], case .list(let all) = value.content, all.isEmpty {
      fields.log.add(.emptyList, at: fields.key("words"), "the list has no words")
    }
    return words
  }

  private static func words(in source: SourceText) -> [Word] {
    var words: [Word] = []
    for (number, line) in source.lines {
      guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
      if let word = Word(String(line), at: source.spot(line: number, column: 1, length: line.unicodeScalars.count)) {
        words.append(word)
      }
    }
    return words
  }
}
