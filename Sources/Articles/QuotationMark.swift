/// A character (or two) of the text that may open or close a quotation, or be an apostrophe.
struct QuotationMark {
  enum Kind: UInt8 {
    case straight, leftDouble, rightDouble, lowDouble, backquotes, apostrophes
    case leftGuillemet, rightGuillemet, leftAngle, rightAngle
    case leftSingle, rightSingle, lowSingle, straightSingle, backquote
  }

  /// Marks of one family open and close one another, however they are written.
  enum Family: UInt8 {
    case double, guillemet, angle, single
  }

  /// How a mark is written.
  enum Style: UInt8 {
    case straight, curly, doubled, guillemet, single
  }

  /// What stands beside a mark, other marks left aside.
  enum Neighbour: UInt8 {
    case edge, letter, digit, opening, closing, stop, dash, other
  }

  /// What pairing makes of a mark.
  enum Role: UInt8 {
    /// Copied as it stands.
    case plain
    case opening, closing
    /// `'` in the reading text.
    case apostrophe
    /// `"` in the reading text: opens and closes nothing.
    case stray
  }

  let kind: Kind
  let range: Range<Int>
  var before = Neighbour.edge
  var after = Neighbour.edge
  var role = Role.plain
  /// The mark at the other end of the quotation, by its index; itself where there is none.
  var partner = -1
  var depth = 0
  /// Where the mark stands in the reading text.
  var reading = 0..<0

  init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  var family: Family { kind.family }
  var style: Style { kind.style }

  /// Blank or bracket before it, none after it.
  var looksOpening: Bool {
    (before == .edge || before == .opening) && after != .edge && after != .closing
  }

  /// None before it; blank, bracket, stop or dash after it.
  var looksClosing: Bool {
    before != .edge && before != .opening && (after == .edge || after == .closing || after == .stop || after == .dash)
  }
}

extension QuotationMark.Kind {
  var family: QuotationMark.Family {
    switch self {
    case .straight, .leftDouble, .rightDouble, .lowDouble, .backquotes, .apostrophes: .double
    case .leftGuillemet, .rightGuillemet: .guillemet
    case .leftAngle, .rightAngle: .angle
    case .leftSingle, .rightSingle, .lowSingle, .straightSingle, .backquote: .single
    }
  }
  var style: QuotationMark.Style {
    switch self {
    case .straight: .straight
    case .leftDouble, .rightDouble, .lowDouble: .curly
    case .backquotes, .apostrophes: .doubled
    case .leftGuillemet, .rightGuillemet, .leftAngle, .rightAngle: .guillemet
    case .leftSingle, .rightSingle, .lowSingle, .straightSingle, .backquote: .single
    }
  }
}
