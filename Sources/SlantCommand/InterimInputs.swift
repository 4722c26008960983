internal import Articles
internal import Foundation

func interimInputs(_ paths: [String]) -> [Result<Article, any Error>] {
  paths.map { path in
    Result { ArticleReader.article(id: path, plainText: Array(try Data(contentsOf: URL(fileURLWithPath: path)))) }
  }
}
