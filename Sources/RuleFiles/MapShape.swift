/// The keys a map of a rule file may have and must have. The JSON Schemas in `Rules/` say the same; a test compares them.
struct MapShape: Sendable {
  /// What an error calls such a map.
  let name: String
  let keys: [String]
  let required: [String]

  init(_ name: String, keys: [String], required: [String] = []) {
    self.name = name
    self.keys = keys
    self.required = required
  }

  static let ruleFile = MapShape("a rule file", keys: ["slant", "defines", "lists", "rules"], required: ["slant"])
  static let list = MapShape("a list", keys: ["words", "file", "inflect"])
  static let rule = MapShape(
    "a rule",
    keys: [
      "id", "kind", "type", "tags", "polarity", "pattern", "words", "near", "case", "where", "unless", "priority",
      "overlap", "suppresses", "continues", "effect", "factor", "reach", "on", "message", "why", "hits", "misses",
    ],
    required: ["id", "kind", "message", "why"])
  static let words = MapShape("`words`", keys: ["list", "lexicon"])
  static let near = MapShape("`near`", keys: ["find", "of", "within", "order"], required: ["find", "of", "within"])
  static let conditions = MapShape("`where`", keys: ["unit", "quote", "voice", "zone", "source", "inside"])
  static let inside = MapShape("`inside`", keys: ["kind", "type", "rule", "role"])
  static let reach = MapShape("`reach`", keys: ["words", "direction", "stop"], required: ["words"])
  static let hit = MapShape("a hit", keys: ["text", "type", "polarity", "voice", "tags"], required: ["text"])

  static let pack = MapShape(
    "`pack.yaml`", keys: ["slant", "pack", "version", "language", "title", "licence", "inflection"],
    required: ["slant", "pack", "version", "language", "title", "licence"])

  static let scale = MapShape(
    "a scale",
    keys: ["slant", "scale", "title", "fitted", "calibration", "intercept", "weights", "terms"],
    required: ["slant", "scale", "title", "intercept", "weights"])
  static let fitted = MapShape(
    "`fitted`",
    keys: [
      "on", "date", "rows", "groups", "positive", "penalty", "folds", "seed", "refits", "cut", "calibration", "figures",
      "command",
    ])
  static let calibration = MapShape(
    "`calibration`", keys: ["slope", "intercept"], required: ["slope", "intercept"])
  static let weight = MapShape(
    "a weight", keys: ["of", "measure", "transform", "weight", "low", "high"], required: ["of", "weight"])
  static let input = MapShape(
    "`of`",
    keys: ["kind", "type", "rule", "tag", "voice", "quoted", "polarity", "modified", "opening", "surface"])
  static let terms = MapShape("`terms`", keys: ["file", "weight", "quoted"], required: ["file"])
  static let targetScale = MapShape(
    "a target scale",
    keys: [
      "slant", "target-scale", "title", "fitted", "grammar", "valences", "intercept", "offset", "weights", "context",
    ],
    required: ["slant", "target-scale", "title", "intercept", "weights"])
  static let targetSums = MapShape(
    "a pair of sums", keys: ["positive", "negative"], required: ["positive", "negative"])
  static let targetWeight = MapShape(
    "a target scale's weight", keys: ["of", "link", "measure", "transform", "positive", "negative", "holds"],
    required: ["of", "positive", "negative"])
  static let targetInput = MapShape(
    "`of`",
    keys: [
      "kind", "type", "rule", "tag", "voice", "quoted", "polarity", "modified", "opening", "words", "valences",
      "mention", "surface",
    ])
  static let targetGrammar = MapShape(
    "`grammar`", keys: TargetGrammar.keys.map(\.key) + ["participle-endings", "adverb-endings"])
  static let targetContext = MapShape("`context`", keys: ["paragraph", "article"])
  static let targetLayer = MapShape(
    "a layer of the context", keys: ["intercept", "offset", "weights"], required: ["intercept", "weights"])
  static let contextWeight = MapShape(
    "a weight of the context", keys: ["of", "positive", "negative"], required: ["of", "positive", "negative"])
  static let namesFile = MapShape("`names.yaml`", keys: ["slant", "names"], required: ["slant", "names"])
  static let names = MapShape(
    "`names`", keys: ["titles", "not-names", "not-alone", "links", "organisation-words", "person-pronouns"])
  static let stanceFile = MapShape("`stance.yaml`", keys: ["slant", "stance"], required: ["slant", "stance"])
  static let stance = MapShape(
    "`stance`",
    keys: [
      "kinds", "prior", "least-mass", "cut", "target-cut", "mixed-mass", "deviations", "halving-distance",
      "other-clause",
      "least-link",
    ])
}
