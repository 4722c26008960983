/// How a file is written.
enum InputFormat: Equatable {
  case plainText, markdown, html, json, jsonLines

  /// By the end of a file's name; `nil` where the name says nothing.
  init?(name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[dot...].lowercased() {
    case ".txt", ".text": self = .plainText
    case ".md", ".markdown": self = .markdown
    case ".html", ".htm", ".xhtml": self = .html
    case ".json": self = .json
    case ".jsonl", ".ndjson": self = .jsonLines
    default: return nil
    }
  }

  /// By the first bytes, where there is no name: an opening brace begins JSON Lines, `<!doctype html` or `<html` a page.
  init(head: [UInt8]) {
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
    let visible = text.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let start = String(decoding: visible.prefix(14), as: UTF8.self).lowercased()
    if visible.first == 0x7B {
      self = .jsonLines
    } else {
      self = start == "<!doctype html" || start.hasPrefix("<html") ? .html : .plainText
    }
  }

  /// What a file is that holds no text, by its first bytes.
  static func archive(_ head: [UInt8]) -> String? {
    let signs: [([UInt8], String)] = [
      ([0x1F, 0x8B], "a gzip archive"), ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
      ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document"), (Array("%PDF-".utf8), "a PDF document"),
    ]
    return signs.first { head.starts(with: $0.0) }?.1
  }
}
