/// Remembers where rule files name rules, kinds and types, and says which names name none once all rules are known.
final class RuleReferences {
  private var named: [(text: String, target: Target, spot: Spot)] = []
  private var ids: Set<String> = []
  private var kinds = Set(RuleKind.all.map(\.rawValue))
  private var types = Set(RuleKind.all.flatMap { $0.types ?? [] })
  private let log: ErrorLog

  /// What a name may name. A rule is named by its id, or by the beginning of ids with `*` behind it.
  enum Target {
    case rule, ruleOrKind, kind, kindOrType
  }

  init(log: ErrorLog) {
    self.log = log
  }

  func add(_ text: String, as target: Target, at spot: Spot) {
    named.append((text, target, spot))
  }

  /// Makes a rule known, also one with errors.
  func declare(id: String?, kind: String?, type: String?) {
    if let id { ids.insert(id) }
    if let kind { kinds.insert(kind) }
    if let type { types.insert(type) }
  }

  func check() {
    if log.isIncomplete { return }
    for (text, target, spot) in named where !isKnown(text, as: target) {
      switch target {
      case .rule, .ruleOrKind:
        let near = Spelling.nearest(to: text, among: ids.sorted())
        log.add(
          .unknownRule, at: spot, "`\(text)` names no rule",
          hint: near.map { "did you mean `\($0)`?" } ?? "an id, or the beginning of ids with `*` at its end")
      case .kind:
        log.add(
          .unknownKind, at: spot, "no rule is of kind `\(text)`", hint: Spelling.hint(for: text, among: kinds.sorted()))
      case .kindOrType:
        let hint = Spelling.hint(for: text, among: kinds.sorted() + (RuleKind.evaluation.types ?? []))
        log.add(.unknownType, at: spot, "no rule is of kind or type `\(text)`", hint: hint)
      }
    }
  }

  private func isKnown(_ text: String, as target: Target) -> Bool {
    switch target {
    case .rule: isRule(text)
    case .ruleOrKind: kinds.contains(text) || isRule(text)
    case .kind: kinds.contains(text)
    case .kindOrType: kinds.contains(text) || types.contains(text)
    }
  }

  private func isRule(_ text: String) -> Bool {
    text.hasSuffix("*") ? ids.contains { $0.hasPrefix(text.dropLast()) } : ids.contains(text)
  }
}
