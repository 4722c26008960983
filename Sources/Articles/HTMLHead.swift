/// What a page says of itself in `meta`, `link` and `time` elements.
struct HTMLHead {
  private var found: [String: String] = [:]

  mutating func take(_ tag: HTMLTag, in source: Bytes) {
    guard !tag.isClosing, ["meta", "link", "time"].contains(tag.name) else { return }
    let attributes = HTMLAttributes(tag.attributes, in: source)
    switch tag.name {
    case "meta":
      let key = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
      if let key, let content = attributes["content"] { note(key.lowercased(), content) }
    case "link" where attributes["rel"]?.lowercased() == "canonical": note("canonical", attributes["href"])
    case "time": note("time", attributes["datetime"])
    default: break
    }
  }

  /// Fills what is missing.
  /// - Parameter heading: the text of the first heading of level 1.
  func fill(_ metadata: inout Metadata, heading: String?) {
    metadata.title = metadata.title ?? first("og:title") ?? heading
    metadata.byline = metadata.byline ?? author
    metadata.published =
      metadata.published ?? first("article:published_time", "datepublished", "date", "dc.date", "time")
    metadata.outlet = metadata.outlet ?? first("og:site_name")
    metadata.url = metadata.url ?? first("canonical", "og:url")
  }

  /// Some pages give the author as an address, which is no name.
  private var author: String? {
    for key in ["author", "article:author", "byl", "dc.creator"] {
      if let value = found[key], !value.contains("://") { return value }
    }
    return nil
  }

  private func first(_ keys: String...) -> String? {
    keys.lazy.compactMap { found[$0] }.first
  }

  private mutating func note(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty, found[key] == nil else { return }
    found[key] = value
  }
}
