internal import Articles

/// Reads articles with annotations in brat's standoff format: `ferry.txt`, and beside it `ferry.ann`.
enum BratFolder {
  static func isAnnotation(_ path: String) -> Bool { path.hasSuffix(".ann") }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// The article of an `.ann` file; lines that could not be used are named, and the others kept.
  static func rows(path: String) -> (rows: [GoldRow], failures: [InputError]) {
    let id = String(path.dropLast(".ann".count))
    do throws(InputError) {
      let annotations = try FileSystem.contents(of: path)
      let article = ArticleReader.article(id: id, plainText: try text(beside: path, id))
      let lines = String(decoding: annotations, as: UTF8.self).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let read = BratAnnotations(lines, of: article.original, file: path)
      let row = GoldRow(
        id: id, article: article, record: BratRecord.record(id: id, read), group: id, file: path, line: 1)
      return ([row], read.failures)
    } catch {
      return ([], [error])
    }
  }

  private static func text(beside path: String, _ id: String) throws(InputError) -> [UInt8] {
    do {
      return try FileSystem.contents(of: id + ".txt")
    } catch {
      throw InputError(file: path, message: "its text \(id).txt \(error.message)", hint: "put the text beside it")
    }
  }
}
