/// What a gold set asks of the rules: a form, with what it takes to read its labels.
enum GoldQuestion: Hashable, Sendable {
  case attributions, roles, words, polarity, target, paragraphs
  case scale(ScaleQuestion)
  /// - Parameters:
  ///   - scale: its mean over an article's sentences should be higher where `field` is.
  case order(scale: String, field: String)

  /// What tables about it are named after: the form, or the scale.
  var name: String {
    switch self {
    case .attributions: "attributions"
    case .roles: "roles"
    case .words: "words"
    case .polarity: "polarity"
    case .target: "target"
    case .paragraphs: "paragraphs"
    case .order: "order"
    case .scale(let question): GoldForm(rawValue: question.scale) == nil ? question.scale : "scale-\(question.scale)"
    }
  }

  /// The scale it needs.
  var scale: String? {
    switch self {
    case .scale(let question): question.scale
    case .order(let scale, _): scale
    case .attributions, .roles, .words, .polarity, .target, .paragraphs: nil
    }
  }
}

/// Yes or no, by the text of a field.
struct ScaleQuestion: Hashable, Sendable {
  let scale: String
  let field: String
  /// The labels that mean yes.
  let positive: [String]
  /// The labels that mean no; nil where every other one does.
  let negative: [String]?

  /// The vocabularies that are known without being told.
  static let known = [
    ScaleQuestion(scale: "loaded", field: "lexical", positive: ["true"], negative: ["false"]),
    ScaleQuestion(scale: "checkworthiness", field: "label", positive: ["yes"], negative: ["no"]),
    ScaleQuestion(
      scale: "subjectivity", field: "label", positive: ["subj", "subjective"], negative: ["obj", "objective"]),
    ScaleQuestion(scale: "loaded", field: "label", positive: ["biased"], negative: ["neutral", "none", "non-biased"]),
  ]
}
