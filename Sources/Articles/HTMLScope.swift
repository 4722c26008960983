/// Where on a page the article stands: its longest `article` element, else `main`, else `body`, else everything.
enum HTMLScope {
  static func find(in source: Bytes) -> Range<Int> {
    var open: [String: [Int]] = [:]
    var longest: [String: Range<Int>] = [:]
    var tokens = HTMLTokenizer(source, in: 0..<source.count)
    while let token = tokens.next() {
      guard case .tag(let tag) = token, ["article", "main", "body"].contains(tag.name) else { continue }
      if !tag.isClosing {
        open[tag.name, default: []].append(tag.range.upperBound)
      } else if let start = open[tag.name]?.popLast(), tag.range.lowerBound - start > longest[tag.name]?.count ?? 0 {
        longest[tag.name] = start..<tag.range.lowerBound
      }
    }
    // A body that is not closed goes on to the end.
    return longest["article"] ?? longest["main"] ?? longest["body"] ?? (open["body"]?.first ?? 0)..<source.count
  }
}
