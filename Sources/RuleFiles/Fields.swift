/// Reads the fields of one map of a rule file and says what is unknown, missing or of the wrong type.
struct Fields {
  let map: YAMLValue
  let shape: MapShape
  let log: ErrorLog
  private let entries: [YAMLEntry]

  /// nil, with an error in the log, where `value` is not a map.
  init?(_ value: YAMLValue, as shape: MapShape, log: ErrorLog) {
    guard case .map(let entries) = value.content else {
      log.add(.notAMap, at: value.spot, "\(shape.name) must be a map, not \(value.description)")
      return nil
    }
    (map, self.shape, self.log, self.entries) = (value, shape, log, entries)
    for entry in entries where !shape.keys.contains(entry.name) {
      log.add(
        .unknownKey, at: entry.key.spot, "\(shape.name) has no key `\(entry.name)`",
        hint: Spelling.hint(for: entry.name, among: shape.keys))
    }
    for key in shape.required { require(key) }
  }

  /// Says that a field is missing, unless an unknown key looks like it: that is enough to say.
  func require(_ key: String, of name: String? = nil, hint: String? = nil) {
    guard self[key] == nil else { return }
    let isMisspelt = entries.contains { !shape.keys.contains($0.name) && Spelling.distance($0.name, key) < 3 }
    if !isMisspelt { log.add(.missingField, at: start, "\(name ?? shape.name) needs `\(key)`", hint: hint) }
  }

  subscript(key: String) -> YAMLValue? {
    entries.first { $0.name == key }?.value
  }

  func has(_ key: String) -> Bool { self[key] != nil }

  /// The key itself, for errors that are about it.
  func key(_ key: String) -> Spot {
    entries.first { $0.name == key }?.key.spot ?? start
  }

  /// Where the map begins, under its first key.
  var start: Spot { entries.first?.key.spot ?? map.spot }

  func wrongType(_ key: String, _ value: YAMLValue, wanted: String) {
    if case .scalar = value.content, value.text ?? "" == "" {
      log.add(.wrongType, at: value.spot, "`\(key)` is empty: it must be \(wanted)")
    } else {
      log.add(.wrongType, at: value.spot, "`\(key)` must be \(wanted), not \(value.description)")
    }
  }

  /// Text, or a word or number taken as text.
  func text(_ key: String) -> String? {
    guard let value = self[key] else { return nil }
    guard let text = value.text, !text.isEmpty else {
      wrongType(key, value, wanted: "text")
      return nil
    }
    return text
  }

  func number(_ key: String, in range: ClosedRange<Double>? = nil) -> Double? {
    guard let value = self[key] else { return nil }
    guard let number = value.plain.flatMap(CoreSchema.number) else {
      wrongType(key, value, wanted: "a number")
      return nil
    }
    if let range, !range.contains(number) {
      log.add(
        .outOfRange, at: value.spot, "`\(key)` must be from \(shown(range.lowerBound)) to \(shown(range.upperBound))")
      return nil
    }
    return number
  }

  private func shown(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }

  func whole(_ key: String, in range: ClosedRange<Int>? = nil) -> Int? {
    guard let value = self[key] else { return nil }
    guard let number = value.plain.flatMap(CoreSchema.whole) else {
      wrongType(key, value, wanted: "a whole number")
      return nil
    }
    if let range, !range.contains(number) {
      log.add(.outOfRange, at: value.spot, "`\(key)` must be from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  func flag(_ key: String) -> Bool? {
    guard let value = self[key] else { return nil }
    guard let flag = value.plain.flatMap(CoreSchema.flag) else {
      wrongType(key, value, wanted: "`true` or `false`")
      return nil
    }
    return flag
  }

  /// One of the words of an enumeration.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(_ key: String, of: Choice.Type) -> Choice? {
    guard let value = self[key] else { return nil }
    let all = Choice.allCases.map(\.rawValue)
    guard let word = value.text else {
      wrongType(key, value, wanted: "one of " + all.map { "`\($0)`" }.joined(separator: ", "))
      return nil
    }
    if let choice = Choice(rawValue: word) { return choice }
    log.add(
      .unknownValue, at: value.spot, "`\(key)` cannot be `\(word)`", hint: Spelling.hint(for: word, among: all))
    return nil
  }

  /// The scalars of a list.
  func texts(_ key: String) -> [YAMLValue] {
    guard let value = self[key] else { return [] }
    guard case .list(let items) = value.content else {
      wrongType(key, value, wanted: "a list")
      return []
    }
    return items.filter { item in
      if item.text == nil { wrongType(key, item, wanted: "a list of texts") }
      return item.text != nil
    }
  }

  /// A map of words to words.
  func words(_ key: String) -> [String: String] {
    guard let value = self[key] else { return [:] }
    guard case .map(let entries) = value.content else {
      wrongType(key, value, wanted: "a map of words")
      return [:]
    }
    var words: [String: String] = [:]
    for entry in entries {
      if let text = entry.value.text {
        words[entry.name] = text
      } else {
        wrongType(entry.name, entry.value, wanted: "a word")
      }
    }
    return words
  }
}
