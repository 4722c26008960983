/// How an entry of a foreign dictionary is looked for.
enum TermShape: Sendable, Equatable {
  /// Looked up as it is.
  case word(String)
  /// Everything that begins so.
  case stem(String)
  /// A pattern, with texts that it must find.
  case pattern(String, samples: [String])

  /// Letters of a word, apostrophes inside it among them.
  static let anyLetters = #"(?:\w|'\w)*"#

  /// - Parameters:
  ///   - typed: the entry; `*` stands for any letters.
  ///   - hasOneLetterSign: `?` stands for one letter.
  /// - Returns: nil where the entry would match every word, or is empty.
  init?(_ typed: String, hasOneLetterSign: Bool) {
    let text = Self.asRead(typed)
    let isWild: (Character) -> Bool = { $0 == "*" || hasOneLetterSign && $0 == "?" }
    guard text.contains(where: { !isWild($0) && !$0.isWhitespace }) else { return nil }
    let isWordlike = text.first.map(Self.isLetter) == true && text.last.map(Self.isLetter) == true
    if isWordlike, !text.contains(where: isWild) {
      self = .word(text)
    } else if let stem = Self.stem(text, isWild) {
      self = .stem(stem)
    } else {
      let samples = ["", "xy"].map { letters in
        text.map { $0 == "*" ? letters : isWild($0) ? "x" : String($0) }.joined()
      }
      self = .pattern(Self.pattern(text, isWild), samples: text.contains("*") ? samples : [samples[0]])
    }
  }

  /// Texts that must be found.
  var samples: [String] {
    switch self {
    case .word(let word): [word]
    case .stem(let stem): [stem, stem + "xy"]
    case .pattern(_, let samples): samples.map(\.trimmed)
    }
  }

  /// By itself, as a pattern.
  var pattern: String {
    switch self {
    case .word(let word): #"\b"# + PatternText.escaped(word) + #"\b"#
    case .stem(let stem): #"\b"# + PatternText.escaped(stem) + Self.anyLetters
    case .pattern(let pattern, _): pattern
    }
  }

  /// Lower case, single blanks, `'` for an apostrophe: as dictionaries count, whatever the letter case.
  private static func asRead(_ typed: String) -> String {
    typed.lowercased().replacing("’", with: "'").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// `abus*`: a word or phrase with a `*` at its end alone.
  private static func stem(_ text: String, _ isWild: (Character) -> Bool) -> String? {
    let stem = text.dropLast()
    guard text.last == "*", stem.first.map(isLetter) == true, stem.last.map(isLetter) == true,
      !stem.contains(where: isWild)
    else { return nil }
    return String(stem)
  }

  private static func pattern(_ text: String, _ isWild: (Character) -> Bool) -> String {
    var pattern = text.first.map { isLetter($0) || isWild($0) } == true ? #"\b"# : #"(?<!\w)"#
    for word in text.split(separator: " ") {
      if !pattern.hasSuffix(#"\b"#) && !pattern.hasSuffix(#"(?<!\w)"#) { pattern += " " }
      pattern += word == "*" ? #"\w+"# + anyLetters : word.map { letter($0, isWild) }.joined()
    }
    return pattern + (text.last.map(isLetter) == true || text.last == "?" && isWild("?") ? #"\b"# : "")
  }

  private static func letter(_ character: Character, _ isWild: (Character) -> Bool) -> String {
    if !isWild(character) { return PatternText.escaped(String(character)) }
    return character == "*" ? anyLetters : #"\w"#
  }
}

extension [TermShape] {
  /// One pattern for all of them.
  var pattern: String {
    var words: [String] = []
    var stems: [String] = []
    var others: [String] = []
    for shape in self {
      switch shape {
      case .word(let word): words.append(word)
      case .stem(let stem): stems.append(stem)
      case .pattern(let pattern, _): others.append(pattern)
      }
    }
    let parts =
      [
        stems.isEmpty ? nil : #"\b"# + PatternText.group(stems) + TermShape.anyLetters,
        words.isEmpty ? nil : #"\b"# + PatternText.group(words) + #"\b"#,
      ].compactMap { $0 } + others.sorted { ($1.count, $0) < ($0.count, $1) }
    return parts.count == 1 ? parts[0] : "(?:\(parts.joined(separator: "|")))"
  }
}
