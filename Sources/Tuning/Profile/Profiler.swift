internal import Articles
internal import Matching
public import RuleFiles

/// Runs what `slant score` runs, with one worker, and measures where the time goes.
public struct Profiler {
  private let folders: [String]
  private let corpus: ProfileCorpus
  private let progress: (String) -> Void

  /// - Parameters:
  ///   - folders: the packs, read anew by each run, for reading them is a part of it.
  ///   - progress: called between articles with what is being done.
  public init(folders: [String], corpus: ProfileCorpus, progress: @escaping (String) -> Void = { _ in }) {
    self.folders = folders
    self.corpus = corpus
    self.progress = progress
  }

  /// - Parameter top: so many of the slowest rules are also run alone; nil for all.
  /// - Throws: all that is wrong in the rule files.
  public func profile(top: Int?) throws(RuleFileErrors) -> Profile {
    let meter = Meter()
    let measured = try ProfilePass(folders: folders, corpus: corpus, meter: meter)
    let plain = try ProfilePass(folders: folders, corpus: corpus)
    let cost = MeterCost.measured()
    var profile = Profile(ruleSet: measured.ruleSet, meter: meter, cost: cost, isOfExamples: corpus.isOfExamples)
    let articles = run(measured, plain, into: &profile)
    profile.floor = seconds(of: nil, articles, measured.ruleSet)
    for index in profile.slowest(top) {
      progress("alone: \(measured.ruleSet.rules[index].id)")
      profile.alone[index] = seconds(of: measured.ruleSet.rules[index], articles, measured.ruleSet)
    }
    return profile
  }

  /// Article by article with the meter and without it, now the one first, now the other.
  private func run(_ measured: ProfilePass, _ plain: ProfilePass, into profile: inout Profile) -> [Article] {
    var articles: [Article] = []
    var isPlainFirst = false
    while true {
      if isPlainFirst { _ = plain.step() }
      guard let input = measured.step() else { break }
      if !isPlainFirst { _ = plain.step() }
      isPlainFirst.toggle()
      switch input {
      case .failure(let error): profile.failures.append(error)
      case .article(let article): articles.append(article)
      }
      progress("\(articles.count) articles")
    }
    profile.articles = articles.count
    profile.bytes = articles.reduce(0) { $0 + $1.original.bytes.count }
    (profile.wall, profile.wallWithout) = (measured.seconds, plain.seconds)
    return articles
  }

  /// Seconds that matching takes where a rule is the only one; nil for no rule. The least of a few runs.
  private func seconds(of rule: Rule?, _ articles: [Article], _ all: RuleSet) -> Double {
    let set = RuleSet(
      packs: all.packs, rules: rule.map { [$0] } ?? [], scales: [], stance: all.stance, language: all.language)
    var least = Double.infinity
    var spent = 0.0
    for _ in 0..<3 where spent < 1 {
      let engine = PlainEngine(set)
      let start = ContinuousClock.now
      for article in articles { _ = engine.matches(in: article) }
      let seconds = (ContinuousClock.now - start).seconds
      spent += seconds
      least = min(least, seconds)
    }
    return least
  }
}
