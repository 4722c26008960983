import Articles
import Matching
import RuleFiles
import Scoring
import TestSupport
import Testing

/// What a report prints adds up, on every article written for the tests.
@Suite struct Contributions {
  @Test func addUpToTheMasses() throws {
    let set = try Shipped.rules()
    let articles = Shipped.articles()
    #expect(articles.count >= 6)
    for article in articles {
      let report = Shipped.report(of: article, set)
      check(report.summary.all, report.findings)
      check(report.summary.author, report.findings.filter { $0.finding.voice == .author })
      check(report.summary.attributed, report.findings.filter { $0.finding.voice != .author })
      for paragraph in report.paragraphs {
        check(paragraph.stances.all, paragraph.findings.map { report.findings[$0] })
      }
      for (number, target) in report.targets.enumerated() {
        check(target.stance, toward: number, report.findings)
        for paragraph in report.paragraphs {
          for entry in paragraph.targets where entry.target == number {
            check(entry.stance, toward: number, entry.findings.map { report.findings[$0] })
          }
        }
      }
    }
  }

  private func check(_ stance: Stance, _ findings: [ScoredFinding]) {
    let positive = findings.filter { $0.finding.polarity > 0 }.map(\.weight)
    let negative = findings.filter { $0.finding.polarity < 0 }.map(\.weight)
    #expect(thousandths(positive) == thousandths([stance.positive]))
    #expect(thousandths(negative) == thousandths([stance.negative]))
    #expect(stance.low <= stance.polarity && stance.polarity <= stance.high)
    #expect(-1...1 ~= stance.low && -1...1 ~= stance.high)
  }

  private func check(_ stance: Stance, toward target: Int, _ findings: [ScoredFinding]) {
    let linked = findings.compactMap { scored in
      scored.link.flatMap { $0.target == target ? (link: $0, weight: scored.weight) : nil }
    }
    let positive = linked.filter { $0.link.polarity > 0 }.map { $0.link.contribution(of: $0.weight) }
    let negative = linked.filter { $0.link.polarity < 0 }.map { $0.link.contribution(of: $0.weight) }
    #expect(thousandths(positive) == thousandths([stance.positive]))
    #expect(thousandths(negative) == thousandths([stance.negative]))
  }

  /// Each number in thousandths, then added: exact, whatever the order.
  private func thousandths(_ numbers: [Double]) -> Int {
    numbers.reduce(0) { $0 + Int(($1 * 1000).rounded()) }
  }
}
