internal import Foundation
internal import RuleFiles

/// A fitted target scale as the files it is written to.
public struct TargetScaleText: Sendable {
  let scale: FittedTargetScale
  let origin: ScaleText.Origin

  public init(_ scale: FittedTargetScale, origin: ScaleText.Origin) {
    (self.scale, self.origin) = (scale, origin)
  }

  /// The file with what was fitted in the place of what stood there; all else is kept as it was typed.
  /// - Parameter old: the file as it stands.
  public func yaml(replacing old: String) -> String {
    var blocks = Self.blocks(of: old)
    blocks.removeAll { ["fitted", "intercept", "offset", "weights"].contains($0.key) }
    let title = blocks.firstIndex { $0.key == "title" }.map { $0 + 1 } ?? blocks.count
    blocks.insert((key: "fitted", text: fitted), at: title)
    let context = blocks.firstIndex { $0.key == "context" } ?? blocks.count
    blocks.insert((key: "weights", text: sums("", of: scale.intercept, scale.offsets.offset) + weights), at: context)
    if let text = self.context {
      blocks.removeAll { $0.key == "context" }
      blocks.append((key: "context", text: text))
    }
    return blocks.map(\.text).joined()
  }

  /// The table of valences.
  public var valences: String {
    let rows = scale.vocabulary.words.indices.compactMap { index -> String? in
      let word = scale.vocabulary.words[index]
      guard let valence = scale.table.valences[word], valence != 0 else { return nil }
      return "\(word)\t\(ScaleText.number(valence))\t\(scale.vocabulary.counts[index])"
    }
    return (["term\tvalence\trows"] + rows).joined(separator: "\n") + "\n"
  }

  /// Its parts, each from a key at the margin to the next; comments belong to what follows them.
  private static func blocks(of text: String) -> [(key: String, text: String)] {
    var blocks: [(key: String, text: String)] = []
    var comment = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0) {
      if line.hasPrefix("#") {
        comment += "\(line)\n"
      } else if let first = line.first, first != " ", let colon = line.firstIndex(of: ":") {
        blocks.append((key: String(line[..<colon]), text: "\(comment)\(line)\n"))
        comment = ""
      } else if !blocks.isEmpty {
        blocks[blocks.count - 1].text += "\(comment)\(line)\n"
        comment = ""
      }
    }
    return blocks
  }

  private var fitted: String {
    let penalty = scale.path.steps[scale.path.best].penalty
    let entries = [
      ("on", ScaleText.quoted(origin.data ?? "")), ("date", origin.date), ("rows", "\(scale.labels.count)"),
      ("groups", "\(Set(scale.groups).count)"),
      ("penalty", ScaleText.quoted("\(penalty.name), strength \(ScaleText.number(penalty.strength))")),
      ("folds", "\(scale.settings.folds)"), ("seed", "\(scale.settings.seed)"), ("refits", "\(scale.settings.refits)"),
      ("figures", ScaleText.quoted(scale.figures.joined(separator: "; "))),
      ("command", ScaleText.quoted(origin.command)),
    ]
    return "fitted:\n" + entries.map { "  \($0.0): \($0.1)\n" }.joined()
  }

  private var weights: String {
    "weights:\n"
      + scale.weights.map { weight in
        var fields = ["of: {\(input(weight.of))}"]
        if weight.link != .sentence { fields.append("link: \(weight.link.rawValue)") }
        if weight.measure != .count { fields.append("measure: \(weight.measure.rawValue)") }
        if weight.transform != .identity { fields.append("transform: \(weight.transform.rawValue)") }
        fields.append(Self.pair(weight.weight))
        if let holds = weight.holds { fields.append("holds: {\(Self.pair(holds))}") }
        return "  - {\(fields.joined(separator: ", "))}\n"
      }.joined()
  }

  private func input(_ input: TargetScale.Input) -> String {
    switch input {
    case .findings(let filter): ScaleText.input(.findings(filter))
    case .surface(let surface): ScaleText.input(.surface(surface))
    case .words(let list): "words: \(scale.before.terms.lists[list])"
    case .valences(let sign): "valences: \(sign.rawValue)"
    case .mention(let trait): "mention: \(trait.rawValue)"
    }
  }

  private var context: String? {
    let layers = [("paragraph", scale.paragraphs), ("article", scale.articles)].compactMap { name, fit in
      fit.map { "  \(name):\n" + layer($0.layer) }
    }
    return layers.isEmpty ? nil : "context:\n" + layers.joined()
  }

  private func layer(_ layer: TargetContext.Layer) -> String {
    sums("    ", of: layer.intercept, [layer.offset.positive, layer.offset.negative]) + "    weights:\n"
      + layer.weights.map { "      - {of: \($0.of.rawValue), \(Self.pair($0.weight))}\n" }.joined()
  }

  private func sums(_ margin: String, of intercept: TargetSums, _ offset: [Double]) -> String {
    let moved = offset == [0, 0] ? "" : "\(margin)offset: {\(Self.pair(TargetSums(offset)))}\n"
    return "\(margin)intercept: {\(Self.pair(intercept))}\n" + moved
  }

  private static func pair(_ sums: TargetSums) -> String {
    "positive: \(ScaleText.number(sums.positive)), negative: \(ScaleText.number(sums.negative))"
  }
}
