/// Overall figures as rows: `figure`, `value`.
struct FigureTable {
  private var table: Table

  init(id: String, title: String) {
    table = Table(id: id, title: title, columns: [.text("figure"), .figure("value")])
  }

  mutating func add(_ figure: String, _ count: Int) {
    table.add([.text(figure), .integer(count)])
  }

  mutating func add(_ figure: String, _ value: Double, _ interval: Interval? = nil) {
    table.add([.text(figure), .estimated(value, interval)])
  }

  /// Figures of which each takes how often every item counts: their values and intervals.
  mutating func add(_ names: [String], _ bootstrap: ClusterBootstrap, items: Int, _ figures: ([Int]) -> [Double]) {
    let values = figures([Int](repeating: 1, count: items))
    for ((name, value), interval) in zip(zip(names, values), bootstrap.intervals(of: figures)) {
      add(name, value, interval)
    }
  }

  var whole: Table { table }
}

/// Precision, recall and F1 of several things that are found or not, with the interval of F1.
struct TallyTable {
  /// One list of tallies a thing, a tally an entry.
  let things: [(name: String, tallies: [Tally])]

  func table(id: String, title: String, thing: String, _ bootstrap: ClusterBootstrap) -> Table {
    var table = Table(
      id: id, title: title,
      columns: [
        .text(thing), .figure("found"), .figure("gold"), .figure("precision"), .figure("recall"), .figure("F1"),
      ])
    let intervals = bootstrap.intervals { weights in things.map { Self.sum($0.tallies, weights).f1 } }
    for (thing, interval) in zip(things, intervals) {
      let sum = Self.sum(thing.tallies)
      table.add([
        .text(thing.name), .integer(sum.found), .integer(sum.gold), .number(sum.precision), .number(sum.recall),
        .estimated(sum.f1, interval),
      ])
    }
    return table
  }

  static func sum(_ tallies: [Tally], _ weights: [Int]? = nil) -> Tally {
    var sum = Tally()
    for (index, tally) in tallies.enumerated() { sum += tally * (weights?[index] ?? 1) }
    return sum
  }
}
