/// What came of holding the rules against the labels of one question.
struct EvaluationOutcome: Sendable {
  /// Overall figures first, each named after the question.
  var tables: [Table]
  /// What a right finding is, for the titles of tables.
  var rightMeans = ""
  /// How many gold things there are to meet.
  var goldCount = 0
  var credits: [Credit] = []
  var cases: [WrongCase] = []
}
