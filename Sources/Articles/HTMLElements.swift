/// What reading needs to know of HTML's elements.
enum HTMLElements {
  /// Their inside is no markup.
  static let raw: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]

  /// Nothing in them is the article's text.
  static let skipped: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript", "template", "svg",
    "math",
    "nav", "aside", "footer", "form", "button", "select", "dialog", "menu", "object", "audio", "video", "canvas",
    "head",
  ]

  /// They stand in a line of text; every other element begins and ends a paragraph.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins",
    "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "time",
    "tt", "u", "var", "wbr", "br", "picture", "source",
  ]

  static func zone(of name: String) -> Zone? {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": .headline
    case "figcaption", "caption": .caption
    default: nil
    }
  }
}
