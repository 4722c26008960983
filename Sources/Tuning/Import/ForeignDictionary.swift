/// A dictionary of another program, as it was read from its file.
struct ForeignDictionary: Sendable {
  /// In the order of the file.
  var categories: [ForeignCategory] = []
  var losses: [ImportLoss] = []

  /// The index of a category, which is made where there is none yet.
  mutating func index(of path: [String]) -> Int {
    if let index = categories.firstIndex(where: { $0.path == path }) { return index }
    categories.append(ForeignCategory(path: path))
    return categories.count - 1
  }
}

/// A category: what its entries say of a text.
struct ForeignCategory: Sendable {
  /// Its name, behind those of the categories that it belongs to.
  let path: [String]
  var entries: [ForeignEntry] = []

  var name: String { path.last ?? "" }
}

/// A word or phrase of a category.
struct ForeignEntry: Sendable {
  /// As it is looked for; `*` stands for any letters where the format says so.
  let text: String
  /// From 1.
  let line: Int
  /// −1 … 1, where the format gives each entry its own.
  var polarity: Double?
  /// What the entry counts, where that is not 1.
  var weight: String?
  var condition: Condition?

  /// What must, or must not, stand beside it.
  enum Condition: Sendable, Equatable {
    /// A word behind it.
    case before(String, isNegated: Bool)
    /// A word in front of it.
    case afterWord(String)
    /// A word of one of these categories in front of it, by their indices.
    case after([Int], isNegated: Bool)
  }
}

/// Something in a foreign file that has no counterpart in rule files.
public struct ImportLoss: Sendable, Equatable, CustomStringConvertible {
  /// The path as it was given.
  public let file: String
  /// From 1.
  public let line: Int
  /// What was left out, as it stands there.
  public let what: String
  /// Why it was left out.
  public let why: String

  /// `file:line: "what": why`.
  public var description: String { "\(file):\(line): \"\(what)\": \(why)" }
}
