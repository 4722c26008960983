/// Reads a file that holds one article.
struct FileReader {
  let path: String
  let id: String
  let defaults: InputDefaults

  /// - Parameter format: what the name says; else it is told by the content.
  func read(_ format: InputFormat?) -> Input {
    var bytes: [UInt8] = []
    do {
      try ByteStream(path: path).readAll(into: &bytes)
    } catch {
      return failure("cannot be read (\(error.reason))", "check the path and its permissions")
    }
    return read(bytes, format ?? .plainText)
  }

  /// Makes the article of what was read.
  func read(_ bytes: [UInt8], _ format: InputFormat) -> Input {
    if let archive = InputFormat.archive(bytes) {
      return failure("is \(archive)", "take the text out of it first")
    }
    var metadata = Metadata()
    defaults.fill(&metadata)
    switch format {
    case .html: return .article(HTMLReader.article(id: id, html: bytes, metadata: metadata))
    case .markdown: return .article(MarkdownReader.article(id: id, markdown: bytes, metadata: metadata))
    default: return .article(ArticleReader.article(id: id, plainText: bytes, metadata: metadata))
    }
  }

  private func failure(_ message: String, _ hint: String) -> Input {
    .failure(InputError(file: path, message: message, hint: hint))
  }
}
