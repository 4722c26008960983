// The example in README.md, compiled; `ReadmeTests` sees that it is the same.
import Slant

func readmeExample() throws {
  let rules = try Rules(folders: ["Rules/en"])
  let report = ArticleScorer(rules).report(onText: "Ministers claimed the reckless scheme would pay for itself.")
  print(report.summary.all.label, report.sources.map(\.name))
  print(report.json())
}
