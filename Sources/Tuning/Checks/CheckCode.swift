/// What `check` looks for beyond what the loader refuses; each code is explained in `Rules/errors.md`.
enum CheckCode: String, CaseIterable {
  // Patterns
  case slowNesting = "slow-nesting"
  case slowStart = "slow-start"
  case noLiteral = "no-literal"
  case duplicateAlternative = "duplicate-alternative"
  case unusedCapture = "unused-capture"
  // Words
  case duplicateWord = "duplicate-word"
  case oppositePolarity = "opposite-polarity"
  // Rules
  case duplicateRule = "duplicate-rule"
  case shadowedRule = "shadowed-rule"
  case whereNeverHolds = "where-never-holds"
  case whereWithoutEffect = "where-without-effect"
  case idleUnless = "idle-unless"
  case suppressesNothing = "suppresses-nothing"
  // Words for people
  case thinReason = "thin-reason"
  case silentMessage = "silent-message"
  // Examples
  case noNearMiss = "no-near-miss"
  case farMiss = "far-miss"
  case repeatedExample = "repeated-example"
  // Comments that allow a finding
  case allowWithoutReason = "allow-without-reason"
  case allowUnknown = "allow-unknown"
  case allowUnused = "allow-unused"

  var level: CheckLevel {
    switch self {
    case .noLiteral, .idleUnless, .silentMessage, .farMiss, .repeatedExample, .allowUnused: .note
    default: .warning
    }
  }

  /// One sentence, for lists of what is checked.
  var title: String {
    switch self {
    case .slowNesting: "A repetition inside a repetition reaches the match limit on a short text."
    case .slowStart: "The pattern begins with a part that may run on to the end of the text."
    case .noLiteral: "No word or character stands in every match, so that the pattern is tried everywhere."
    case .duplicateAlternative: "An alternative stands twice."
    case .unusedCapture: "A group captures what nothing uses."
    case .duplicateWord: "A word stands twice in a list, or is a form of another."
    case .oppositePolarity: "Two rules give one word opposite polarities."
    case .duplicateRule: "Two rules have the same form and conditions."
    case .shadowedRule: "Another rule takes every match of this rule."
    case .whereNeverHolds: "The rule's conditions can never hold."
    case .whereWithoutEffect: "Rules of this kind do not ask for their conditions."
    case .idleUnless: "A pattern of `unless` removes nothing."
    case .suppressesNothing: "What the rule suppresses is never there when it acts."
    case .thinReason: "The reason says nothing beyond the message."
    case .silentMessage: "The message shows nothing of what was found."
    case .noNearMiss: "No miss comes near to what the pattern looks for."
    case .farMiss: "A miss does not come near to what the pattern looks for."
    case .repeatedExample: "Two examples differ in letter case and marks at most."
    case .allowWithoutReason: "A comment allows a finding without saying why."
    case .allowUnknown: "A comment allows what no check is called."
    case .allowUnused: "A comment allows what is not found."
    }
  }
}
