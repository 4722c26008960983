internal import ArgumentParser
internal import Articles
internal import Reporting
internal import RuleFiles
internal import Tuning

/// `slant tune explain`: why a rule matched, or the first gate that did not open.
struct TuneExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Says why a rule matches a text, or the first gate that did not open.",
    discussion: """
      RULE is a rule's id, the beginning of ids with * behind it, a scale's name, or stance. The gates are those of the
      engine, in its order: unit, token, window, pattern, where, unless, suppression, overlap; then what follows for a
      finding. A scale and stance are shown as the sums they are. Exit status 0 whether found or not; 2 for a rule that
      there is not.
      """)

  @OptionGroup var rules: RulesOption

  @Option(help: ArgumentHelp("Read the text from a file, as slant score does.", valueName: "path"), completion: .file())
  var file: String?

  @Option(help: ArgumentHelp("Only this paragraph of the text, by its number in reports.", valueName: "n"))
  var paragraph: Int?

  @Option(help: ArgumentHelp("With stance: toward this.", valueName: "name")) var target: String?

  @Flag(help: "Show all: each stretch in which a rule does not match, each line of a sum.") var all = false

  @OptionGroup var table: TableOptions

  @Argument(
    help: ArgumentHelp("A rule's id, the beginning of ids with *, a scale's name, or stance.", valueName: "rule"))
  var subject: String

  @Argument(help: ArgumentHelp("The text itself, or - for standard input.", valueName: "text")) var text: String?

  func validate() throws {
    if (text == nil) == (file == nil) { throw ValidationError("give the text, - for standard input, or --file PATH") }
    if target?.isEmpty == true { throw ValidationError("--target takes a name") }
    if let paragraph, paragraph < 0 { throw ValidationError("--paragraph takes a number from 0") }
  }

  func run() throws {
    let ruleSet = try rules.ruleSet()
    guard let subject = ExplainedSubject(self.subject, in: ruleSet) else {
      let hint = ExplainedSubject.hint(for: self.subject, in: ruleSet)
      throw Refusal("there is no rule or scale `\(self.subject)`; \(hint)")
    }
    if target != nil, subject != .stance { throw Refusal("--target goes with stance, not with `\(self.subject)`") }
    var isComplete = true
    for input in inputs {
      switch input {
      case .article(let article): try explain(subject, article, ruleSet)
      case .failure(let error):
        StandardError.write("slant: \(error)\n")
        isComplete = false
      }
    }
    if !isComplete { throw ExitStatus.incomplete }
  }

  private var inputs: AnySequence<Input> {
    if let file { return AnySequence(Inputs(paths: [file])) }
    if let text, text != "-" {
      return AnySequence([.article(ArticleReader.article(id: "text", plainText: Array(text.utf8)))])
    }
    return AnySequence(Inputs(paths: ["-"]))
  }

  private func explain(_ subject: ExplainedSubject, _ article: Article, _ ruleSet: RuleSet) throws {
    if let paragraph, !article.paragraphs.indices.contains(paragraph) {
      throw Refusal("\(article.id) has no paragraph \(paragraph): its last is \(article.paragraphs.count - 1)")
    }
    switch subject {
    case .rules(let rules): try explain(rules, article, ruleSet)
    case .stance:
      let explainer = ScoreExplainer(ruleSet)
      guard let stance = explainer.stance(of: article, target: target, paragraph: paragraph) else {
        throw Refusal("\(article.id): this paragraph does not speak of \(target ?? "the target")")
      }
      try table.print(stance.report(isWhole: all))
    case .scale(let name):
      let scale = ScoreExplainer(ruleSet).scale(name, of: article, paragraph: paragraph)
      if let scale { try table.print(scale.report(isWhole: all, as: table.format)) }
    }
  }

  private func explain(_ rules: [Int], _ article: Article, _ ruleSet: RuleSet) throws {
    let explanation = Explainer(ruleSet).explanation(of: rules, in: article, paragraph: paragraph)
    let style = TextStyle(width: Terminal.width, isColoured: Terminal.isColoured)
    switch table.format {
    case .text: try FileDescriptor.standardOutput.write(explanation.text(style, isWhole: all))
    case .json: try FileDescriptor.standardOutput.write(explanation.json())
    case .csv: try table.print(explanation.table)
    }
  }
}
