internal import Articles
internal import Matching
internal import RuleFiles

/// Reads a pack as it would be written, and looks for all that was carried over: what a rule does not find is lost, and said.
struct ImportTrial {
  /// What errors call the pack's folder.
  let folder: String
  let options: ImportOptions
  let title: String
  private(set) var defines: [(name: String, pattern: String)]
  private(set) var rules: [RuleDraft]
  private(set) var losses: [ImportLoss] = []

  private static let mostRounds = 12

  /// The pack as it now is, by the paths of its files.
  var files: [(path: String, text: String)] { text.files }

  private var text: PackText { PackText(options: options, title: title, defines: defines, rules: rules) }

  init(
    folder: String, options: ImportOptions, title: String, defines: [(name: String, pattern: String)],
    rules: [RuleDraft]
  ) {
    (self.folder, self.options, self.title) = (folder, options, title)
    (self.defines, self.rules) = (defines, rules)
  }

  /// Takes out what does not work, until all does.
  mutating func run() throws(ImportFailure) {
    for _ in 0..<Self.mostRounds {
      guard !rules.isEmpty else { return }
      let used = rules.map { "\($0.form)\($0.unless)" }.joined()
      defines.removeAll { !used.contains("{{\($0.name)}}") }
      let text = self.text
      let bytes = Dictionary(text.files.map { ($0.path, Array($0.text.utf8)) }) { first, _ in first }
      do {
        let ruleSet = try PackReader.read([.files(name: folder, bytes)])
        if dropUnfound(ruleSet) { continue }
        if !mendExamples(ruleSet) { return }
      } catch {
        guard drop(error.errors, text) else { throw ImportFailure("\(error)") }
      }
    }
    throw ImportFailure("the rules could not be made to pass their own examples")
  }

  /// Takes out the rules and rows that the loader refuses; false where it is something else.
  private mutating func drop(_ errors: [RuleFileError], _ text: PackText) -> Bool {
    var unwanted: [Int: (entries: Set<Int>, why: String)] = [:]
    for error in errors {
      guard let place = text.place(of: error.place, in: folder) else { return false }
      var entry = unwanted[place.rule] ?? ([], error.message)
      entry.entries.formUnion(place.entry.map { [$0] } ?? Set(rules[place.rule].carried.indices))
      unwanted[place.rule] = entry
    }
    for (rule, what) in unwanted.sorted(by: { $0.key > $1.key }) {
      remove(what.entries, of: rule, why: "the rule would not load: \(what.why)")
    }
    return !unwanted.isEmpty
  }

  /// Takes out the entries that their rule does not find.
  private mutating func dropUnfound(_ ruleSet: RuleSet) -> Bool {
    let engine = PlainEngine(ruleSet)
    let places = rules.indices.flatMap { rule in rules[rule].carried.indices.map { (rule: rule, entry: $0) } }
    var unfound: [Int: Set<Int>] = [:]
    for part in places.chunks(of: 200) {
      let samples = part.flatMap { place in
        rules[place.rule].carried[place.entry].samples.map { (place: place, sample: $0) }
      }
      let isFound = FoundSamples(samples.map { ($0.place.rule, $0.sample) }, engine).isFound
      for (sample, isFound) in zip(samples, isFound) where !isFound {
        unfound[sample.place.rule, default: []].insert(sample.place.entry)
      }
    }
    for (rule, entries) in unfound.sorted(by: { $0.key > $1.key }) {
      remove(entries, of: rule, why: "the text that rules see does not hold it as it is written here")
    }
    return !unfound.isEmpty
  }

  private mutating func remove(_ entries: Set<Int>, of rule: Int, why: String) {
    let draft = rules[rule]
    let isWhole = draft.without(entries) == nil
    let lost = isWhole ? Set(draft.carried.indices) : entries
    losses += lost.sorted().map { draft.loss(of: $0, why: why) }
    if let rest = draft.without(entries) { rules[rule] = rest } else { rules.remove(at: rule) }
  }

  /// Takes other examples where one does not come out; false where all do.
  private mutating func mendExamples(_ ruleSet: RuleSet) -> Bool {
    let runner = ExampleRunner(ruleSet)
    var isMended = false
    for index in rules.indices.reversed() {
      let problems = runner.failures(of: index).map(\.problem)
      let isMiss = { (problem: String) in problem.hasPrefix("should not match") }
      guard let problem = problems.first else { continue }
      isMended = true
      if isMiss(problem), rules[index].missNumber == 0 {
        rules[index].missNumber = 1
      } else {
        rules[index].exampleNumber += 1
      }
      if rules[index].example == nil || rules[index].exampleNumber > 6 {
        remove(Set(rules[index].carried.indices), of: index, why: "no example could be made for its rule: \(problem)")
      }
    }
    return isMended
  }
}

/// Why nothing was written.
public struct ImportFailure: Error, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
