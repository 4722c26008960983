internal import Articles
internal import Crypto

/// What a report says of the article itself.
extension JSONWriter {
  mutating func article(of report: Report) {
    let article = report.article
    object { json in
      json.member("id", article.id)
      json.member("title", article.metadata.title)
      json.member("byline", article.metadata.byline)
      json.member("published", article.metadata.published)
      json.member("outlet", article.metadata.outlet)
      json.member("url", article.metadata.url)
      json.member("sha256", TextHash.sha256(article.original.bytes))
      json.member("characters", article.original.codePointCount)
      json.member("words", article.wordCount)
      json.object("extra") { json in
        for (key, value) in article.metadata.extra {
          json.key(key)
          json.value(value)
        }
      }
    }
  }
}

/// The hash by which a report names a text.
enum TextHash {
  /// SHA-256 in lower-case hexadecimal.
  static func sha256(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
