internal import Patterns

/// The lists and defines of a pack, by name, and what `{{name}}` becomes.
final class NameTable {
  private(set) var entries: [String: NamedPart] = [:]
  /// In the order of the files.
  private(set) var order: [NamedPart] = []
  private let inflection: Inflection
  private let log: ErrorLog

  init(inflection: Inflection, log: ErrorLog) {
    self.inflection = inflection
    self.log = log
  }

  func add(_ part: NamedPart) {
    if !Name.isValid(part.name) {
      log.add(.malformedName, at: part.key, "`\(part.name)` is not a name", hint: Name.hint)
    }
    if let first = entries[part.name] {
      log.add(
        .duplicateName, at: part.key, "`\(part.name)` stands twice in this pack",
        hint: "all files of a pack share one set of names",
        other: (first.key, "it stands here first"))
      return
    }
    entries[part.name] = part
    order.append(part)
  }

  /// The list of this name, for `words: {list: name}`; nil with an error in the log.
  func list(_ name: YAMLValue) -> WordList? {
    guard let text = name.text else { return nil }
    guard let part = entries[text] else {
      let lists = order.filter { !$0.isDefine }.map(\.name)
      report(text, at: name.spot, among: lists)
      return nil
    }
    part.isUsed = true
    if case .broken = part.body { return nil }
    guard case .list(let list) = part.body else {
      log.add(.undefinedName, at: name.spot, "`\(text)` is a define, not a list", other: (part.key, "it stands here"))
      return nil
    }
    return list
  }

  /// The pattern with all names put in; nil where one cannot be, with an error in the log.
  func expand(_ pattern: WrittenPattern) -> String? {
    var expanded = ""
    var isWhole = true
    for piece in pattern.pieces {
      switch piece {
      case .written(let range): expanded += pattern.slice(range)
      case .name(let name, let range):
        if let part = resolve(name, at: range, in: pattern), let text = expansion(of: part) {
          expanded += text
        } else {
          isWhole = false
        }
      case .open(let range):
        log.add(.undefinedName, at: pattern.value.spot(of: range), "this name is not closed", hint: "write `{{name}}`")
        isWhole = false
      }
    }
    return isWhole ? expanded : nil
  }

  /// Where, in the expanded pattern, what was put in for its names stands.
  func places(in pattern: WrittenPattern) -> [Pattern.Name] {
    var places: [Pattern.Name] = []
    var offset = 0
    for piece in pattern.pieces {
      switch piece {
      case .written(let range), .open(let range): offset += range.count
      case .name(let name, _):
        guard let part = entries[name], let text = expansion(of: part) else { continue }
        places.append(Pattern.Name(name: name, range: offset..<offset + text.utf8.count))
        offset += text.utf8.count
      }
    }
    return places
  }

  /// Says which lists and defines no rule needs.
  func reportUnused() {
    for part in order where !part.isUsed {
      let what = part.isDefine ? "define" : "list"
      log.add(
        part.isDefine ? .unusedDefine : .unusedList, at: part.key, "no rule uses the \(what) `\(part.name)`",
        hint: "take it out, or use it as `{{\(part.name)}}`")
    }
  }

  private func resolve(_ name: String, at range: Range<Int>, in pattern: WrittenPattern) -> NamedPart? {
    guard let part = entries[name] else {
      report(name, at: pattern.value.spot(of: range), among: order.map(\.name))
      return nil
    }
    part.isUsed = true
    if part.isExpanding {
      log.add(
        .circularDefine, at: pattern.value.spot(of: range), "`\(name)` is defined by itself",
        other: (part.key, "it stands here"))
      return nil
    }
    return part
  }

  private func report(_ name: String, at spot: Spot, among names: [String]) {
    if log.isIncomplete { return }
    let near = Spelling.nearest(to: name, among: names)
    // What was meant is not unused.
    near.flatMap { entries[$0] }?.isUsed = true
    log.add(
      .undefinedName, at: spot, "there is no list or define `\(name)`", hint: near.map { "did you mean `\($0)`?" })
  }

  /// What stands in a pattern for a name, made once.
  func expansion(of part: NamedPart) -> String? {
    if let known = part.expansion { return known }
    if part.isBroken { return nil }
    switch part.body {
    case .list(let list):
      part.expansion = WordTrie.pattern(
        for: list.words.flatMap { inflection.forms(of: $0, as: list.inflect, log: log) })
    case .define(let pattern):
      part.isExpanding = true
      part.expansion = expand(pattern).map { "(?:\($0))" }
      part.isExpanding = false
    case .broken: break
    }
    checkLength(of: part)
    part.isBroken = part.expansion == nil
    return part.expansion
  }
}

extension NameTable {
  /// More than PCRE2 compiles; a few defines that double each other would fill the memory.
  static let longestExpansion = 1 << 20

  private func checkLength(of part: NamedPart) {
    guard let text = part.expansion, text.utf8.count > Self.longestExpansion else { return }
    part.expansion = nil
    log.add(
      .expansionTooLong, at: part.key,
      "`{{\(part.name)}}` becomes a pattern of more than \(Self.longestExpansion) bytes",
      hint: "use a long list in a rule with `words: {list: …}`, which has no limit")
  }
}

/// A list or a define.
final class NamedPart {
  let name: String
  let key: Spot
  let body: Body
  fileprivate(set) var isUsed = false
  fileprivate(set) var expansion: String?
  fileprivate var isExpanding = false
  fileprivate var isBroken = false
  /// It does not compile, and an error says so.
  var isReported = false

  enum Body {
    case list(WordList)
    case define(WrittenPattern)
    /// An error was reported where it stands.
    case broken
  }

  init(name: String, key: Spot, body: Body) {
    self.name = name
    self.key = key
    self.body = body
  }

  var isDefine: Bool {
    if case .define = body { true } else { false }
  }
}
