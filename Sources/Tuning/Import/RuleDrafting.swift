internal import Foundation

/// Makes rules of a foreign dictionary's categories.
struct RuleDrafting {
  let dictionary: ForeignDictionary
  let options: ImportOptions
  let format: DictionaryFormat
  /// For messages.
  let source: String
  /// The file as it was given, for losses.
  let file: String
  private(set) var rules: [RuleDraft] = []
  private(set) var losses: [ImportLoss] = []
  private let prefix: [String]
  /// Sub-patterns that conditions name.
  private(set) var defines: [(name: String, pattern: String)] = []
  private var slugs: [String: Int] = [:]

  /// A pattern of more stems than this could be too large to compile.
  private static let mostStems = 1500

  /// - Parameter prefix: in front of the names of rules and files, where several files become one pack.
  init(
    _ dictionary: ForeignDictionary, options: ImportOptions, format: DictionaryFormat, file: String, prefix: [String]
  ) {
    (self.dictionary, self.options, self.format) = (dictionary, options, format)
    (self.file, self.prefix) = (file, prefix)
    source = file.split(separator: "/").last.map(String.init) ?? file
    losses = dictionary.losses
    for category in dictionary.categories { draft(category) }
  }

  private mutating func draft(_ category: ForeignCategory) {
    let draft = CategoryDraft(category, slug: slug(category.path), sign: options.sign(of: category.path), self)
    var plain: [(entry: ForeignEntry, word: String)] = []
    var stems: [Key: [(entry: ForeignEntry, shape: TermShape)]] = [:]
    for entry in unique(category) {
      guard let shape = TermShape(entry.text, hasOneLetterSign: hasOneLetterSign) else {
        lose(entry, "it would match every word")
        continue
      }
      if let condition = entry.condition {
        add(entry, shape, condition, draft)
      } else if case .word(let word) = shape {
        plain.append((entry, word))
      } else {
        stems[Key(polarity: entry.polarity, weight: entry.weight), default: []].append((entry, shape))
      }
    }
    if !plain.isEmpty { rules.append(draft.lexicon(plain)) }
    for (number, key) in stems.keys.sorted().enumerated() {
      for (part, entries) in (stems[key] ?? []).chunks(of: Self.mostStems).enumerated() {
        let suffix = number + part == 0 ? "" : "-\(number + part + 1)"
        rules.append(draft.pattern(entries, suffix: suffix))
      }
    }
  }

  private var hasOneLetterSign: Bool { format == .quanteda || format == .wordstat }

  /// What the entries of one pattern rule share.
  private struct Key: Hashable, Comparable {
    let polarity: Double?
    let weight: String?

    static func < (one: Key, other: Key) -> Bool {
      (one.polarity ?? 0, one.weight ?? "") < (other.polarity ?? 0, other.weight ?? "")
    }
  }

  /// The entries that stand there for the first time; the others are lost.
  private mutating func unique(_ category: ForeignCategory) -> [ForeignEntry] {
    var first: [String: ForeignEntry] = [:]
    return category.entries.filter { entry in
      let key = "\(entry.text.lowercased())\t\(entry.condition.map { "\($0)" } ?? "")"
      guard let other = first[key] else {
        first[key] = entry
        return true
      }
      let isSame = other.polarity == entry.polarity && other.weight == entry.weight
      lose(entry, "it stands in line \(other.line) already" + (isSame ? "" : ", with another weight"))
      return false
    }
  }

  private mutating func lose(_ entry: ForeignEntry, _ why: String) {
    losses.append(ImportLoss(file: file, line: entry.line, what: entry.text, why: why))
  }

  private mutating func add(
    _ entry: ForeignEntry, _ shape: TermShape, _ condition: ForeignEntry.Condition, _ draft: CategoryDraft
  ) {
    switch condition {
    case .before(let word, let isNegated): rules.append(draft.before(entry, shape, word, isNegated: isNegated, rules))
    case .afterWord(let word): rules.append(draft.after(entry, shape, word, rules))
    case .after(let categories, let isNegated):
      guard let define = define(categories) else {
        return lose(entry, "the categories of its condition hold no words")
      }
      rules.append(
        draft.after(entry, shape, define: define.name, sample: define.sample, isNegated: isNegated, rules))
    }
  }

  /// All words of some categories, as a sub-pattern, and one of them.
  private mutating func define(_ categories: [Int]) -> (name: String, sample: String)? {
    let entries = categories.flatMap { dictionary.categories[$0].entries }.filter { $0.condition == nil }
    let shapes = entries.compactMap { TermShape($0.text, hasOneLetterSign: hasOneLetterSign) }
    guard let sample = shapes.lazy.compactMap(\.samples.first).first else { return nil }
    let name = (["words-of"] + prefix + categories.map { Slug.of(dictionary.categories[$0].name) }).joined(
      separator: "-")
    if !defines.contains(where: { $0.name == name }) {
      defines.append((name, shapes.pattern))
    }
    return (name, sample)
  }

  /// A name for ids and files, each once.
  private mutating func slug(_ path: [String]) -> String {
    let slug = (prefix + path).map(Slug.of).joined(separator: "-")
    let count = slugs[slug, default: 0] + 1
    slugs[slug] = count
    return count == 1 ? slug : "\(slug)-\(count)"
  }
}

/// Names made fit for ids: lower-case letters, digits and hyphens.
enum Slug {
  static func of(_ name: String) -> String {
    let plain = name.applyingTransform(.stripDiacritics, reverse: false) ?? name
    let parts = plain.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return parts.isEmpty ? "unnamed" : parts.joined(separator: "-")
  }

  /// As `of`, with a letter first: names of packs.
  static func name(_ text: String) -> String {
    let slug = of(text)
    return slug.first?.isLetter == true ? slug : "pack-\(slug)"
  }
}

extension Array {
  /// The elements in their order, so many at a time.
  func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min(count, $0 + size)]) }
  }
}
