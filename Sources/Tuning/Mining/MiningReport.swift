/// What was mined: tables to read, and terms that rules can be proposed from.
public struct MiningReport: Sendable {
  private let tables: MiningTables
  private var found: [Table] = []
  private var notes: [String] = []
  /// What was missed, by question, the most telling first.
  private(set) var missed: [(question: MiningQuestion, gold: GoldQuestion, terms: [MinedTerm])] = []

  init(tables: MiningTables) {
    self.tables = tables
  }

  mutating func add(_ question: MiningQuestion, _ gold: GoldQuestion, _ side: MiningSide, _ terms: [MinedTerm]) {
    found += tables.tables(question, side: side, terms: terms)
    if side == .misses { missed.append((question, gold, terms)) }
    if terms.isEmpty {
      notes.append("\(question.name): no word stands out among the \(side == .misses ? "missed" : "false alarms").")
    }
  }

  mutating func passOver(_ name: String) {
    notes.append("\(name): labels of this kind are not mined; no word of a text can be blamed for them.")
  }

  /// For printing.
  public var report: TableReport {
    TableReport(command: "mine", tables: found, notes: notes)
  }
}
