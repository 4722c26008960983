internal import Yams

/// Reads quanteda's YAML dictionaries: a map of categories, each a list of words, further categories, or both.
enum QuantedaReader {
  static func read(_ text: ForeignText) -> ForeignDictionary {
    var dictionary = ForeignDictionary()
    do {
      guard let root = try Yams.compose(yaml: text.text) else { return dictionary }
      add(root, [], to: &dictionary, file: text.path)
    } catch {
      dictionary.losses.append(ImportLoss(yaml: error, file: text.path))
    }
    return dictionary
  }

  private static func add(_ node: Node, _ path: [String], to dictionary: inout ForeignDictionary, file: String) {
    let line = node.mark?.line ?? 1
    switch node {
    case .mapping(let map):
      for (key, value) in map { add(value, path + [key.string ?? ""], to: &dictionary, file: file) }
    case .sequence(let items):
      for item in items { add(item, path, to: &dictionary, file: file) }
    case .scalar(let scalar) where !path.isEmpty && !scalar.string.trimmed.isEmpty:
      let index = dictionary.index(of: path)
      dictionary.categories[index].entries.append(ForeignEntry(text: scalar.string, line: line))
    case .scalar(let scalar):
      let what = scalar.string.isEmpty ? path.joined(separator: ".") : scalar.string
      dictionary.losses.append(ImportLoss(file: file, line: line, what: what, why: "a category must hold words"))
    case .alias(let alias):
      dictionary.losses.append(
        ImportLoss(file: file, line: line, what: "*\(alias.anchor)", why: "references to other places are not read"))
    }
  }
}

extension ImportLoss {
  /// A file that is no YAML.
  init(yaml error: any Error, file: String) {
    guard let error = error as? YamlError else {
      self.init(file: file, line: 1, what: file, why: "this is no YAML: \(error)")
      return
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(file: file, line: mark.line, what: file, why: "this is no YAML: \(problem)")
    default: self.init(file: file, line: 1, what: file, why: "this is no YAML: \(error)")
    }
  }
}
