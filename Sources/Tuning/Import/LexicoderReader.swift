/// Reads Lexicoder dictionaries: text (`+category`, then a word a line) or XML (`cnode`, `pnode`), as Yoshikoder has it.
enum LexicoderReader {
  static func read(_ text: ForeignText) -> ForeignDictionary {
    text.lines.contains { $0.text.contains("<cnode") } ? fromXML(text) : fromText(text)
  }

  private static func fromText(_ text: ForeignText) -> ForeignDictionary {
    var dictionary = ForeignDictionary()
    var path: [String] = []
    for line in text.lines where !line.text.trimmed.isEmpty {
      let typed = line.text.trimmed
      let depth = typed.prefix { $0 == "+" }.count
      let name = String(typed.dropFirst(depth)).trimmed
      if depth > 0, !name.isEmpty {
        path = path.prefix(depth - 1) + [name]
        _ = dictionary.index(of: path)
      } else if path.isEmpty {
        dictionary.losses.append(
          ImportLoss(file: text.path, line: line.number, what: typed, why: "it stands in no category"))
      } else {
        let index = dictionary.index(of: path)
        dictionary.categories[index].entries.append(ForeignEntry(text: typed, line: line.number))
      }
    }
    return dictionary
  }

  private static func fromXML(_ text: ForeignText) -> ForeignDictionary {
    var dictionary = ForeignDictionary()
    var path: [String] = []
    for tag in XMLTag.tags(in: text.text) {
      switch tag.name {
      case "cnode": path.append(tag.attributes["name"] ?? "")
      case "/cnode": path = path.dropLast()
      case "pnode": add(tag, path, to: &dictionary, file: text.path)
      default: continue
      }
      if tag.isEmpty, tag.name == "cnode" { path = path.dropLast() }
    }
    return dictionary
  }

  private static func add(_ tag: XMLTag, _ path: [String], to dictionary: inout ForeignDictionary, file: String) {
    guard let word = tag.attributes["name"], !path.isEmpty else {
      let why = path.isEmpty ? "it stands in no category" : "it has no name"
      return dictionary.losses.append(ImportLoss(file: file, line: tag.line, what: "<\(tag.written)>", why: why))
    }
    let index = dictionary.index(of: path)
    dictionary.categories[index].entries.append(ForeignEntry(text: word, line: tag.line))
  }
}
