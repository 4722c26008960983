public import Articles
public import RuleFiles

/// Looks through rule files for what is wrong, slow or of no use in them.
public struct RuleChecker: Sendable {
  private let articles: [Article]
  private let jobs: Int

  private static let checks: [any RuleCheck] = [
    NestedQuantifiers(), PatternStarts(), DuplicateAlternatives(), UnusedCaptures(), DuplicateWords(),
    OppositePolarities(), DuplicateRules(), ShadowedRules(), ImpossibleConditions(), IdleUnless(),
    IdleSuppressions(), ThinReasons(), SilentMessages(), FarMisses(), RepeatedExamples(),
  ]

  /// - Parameter articles: texts beside the rules' own examples, on which the rules are run.
  public init(articles: [Article] = [], jobs: Int = 1) {
    self.articles = articles
    self.jobs = jobs
  }

  /// Everything there is to say of the packs in these folders; see `check(_:)`.
  public func check(folders: [String]) async -> CheckReport {
    await check(folders.map(PackSource.folder))
  }

  /// Everything there is to say of these packs, in the order of the files. What cannot be read has errors only.
  public func check(_ packs: [PackSource]) async -> CheckReport {
    let sources: RuleSources
    do throws(RuleFileErrors) {
      sources = try PackReader.readSources(packs)
    } catch {
      return CheckReport(findings: error.errors.map { CheckFinding(level: .error, rule: nil, fault: $0) }, rules: nil)
    }
    let workers = Workers(count: jobs)
    let subject = await CheckSubject(sources, articles: articles, workers: workers)
    let found = await workers.map(
      Self.checks, batch: 1, makeState: {}, work: { check, _ in check.findings(in: subject) }
    ).flatMap(\.self)
    return CheckReport(
      findings: Allowances(files: sources.files).applied(to: found).sorted(by: CheckFinding.inFileOrder),
      rules: sources.ruleSet.rules.count)
  }
}

extension CheckFinding {
  /// By file, line and column; where those are equal, by code and message.
  static func inFileOrder(_ first: CheckFinding, _ second: CheckFinding) -> Bool {
    let (a, b) = (first.fault, second.fault)
    return (a.place.file, a.place.line, a.place.column, a.code, a.message)
      < (b.place.file, b.place.line, b.place.column, b.code, b.message)
  }
}
