/// Makes articles of JSON objects, one a line.
enum JSONLinesReader {
  /// The article of a line, or what is wrong with it.
  static func article(of line: [UInt8], file: String, line number: Int, defaults: InputDefaults) -> Input {
    let repair = UTF8Repair(line)
    let parsed = repair.bytes.withUnsafeBufferPointer { source in
      var parser = JSONParser(source)
      return Result { () throws(JSONParser.Failure) in (try parser.parse(), parser.mended) }
    }
    switch parsed {
    case .failure(let error):
      let message = "this is not JSON: at column \(error.column), \(error.message)"
      return .failure(
        InputError(
          file: file, line: number, message: message, hint: "write one JSON object a line, with \"text\" in it"))
    case .success((let value, let surrogates)):
      let problems = problems(replaced: repair.replacements.count, surrogates: surrogates)
      return article(of: value, mended: problems, file: file, line: number, defaults: defaults)
    }
  }

  /// The article of an object. Its id is its own, or `file:line`.
  static func article(
    of value: JSONValue, mended: [ReadingProblem], file: String, line: Int?, defaults: InputDefaults
  ) -> Input {
    do throws(ArticleObject.Failure) {
      let object = try ArticleObject(value)
      var metadata = object.metadata
      defaults.fill(&metadata)
      let id = object.id ?? line.map { "\(file):\($0)" } ?? file
      let article = ArticleReader.article(id: id, plainText: Array(object.text.utf8), metadata: metadata)
      return .article(mended.isEmpty ? article : article.noting(mended))
    } catch {
      return .failure(InputError(file: file, line: line, message: error.message, hint: error.hint))
    }
  }

  private static func problems(replaced: Int, surrogates: Int) -> [ReadingProblem] {
    var problems: [ReadingProblem] = []
    if replaced > 0 {
      problems.append(ReadingProblem(problem: "\(replaced) places of the line are not UTF-8, read as U+FFFD"))
    }
    if surrogates > 0 {
      problems.append(ReadingProblem(problem: "\(surrogates) lone surrogates in the line, read as U+FFFD"))
    }
    return problems
  }
}

extension Article {
  /// The same article with more problems.
  fileprivate func noting(_ more: [ReadingProblem]) -> Article {
    Article(
      id: id, metadata: metadata, original: original, reading: reading, paragraphs: paragraphs, sentences: sentences,
      quotations: quotations, problems: more + problems)
  }
}
