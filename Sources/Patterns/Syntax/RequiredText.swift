/// What a match of a pattern must contain: lists of strings, of each of which one stands in every match.
///
/// Letters are folded as `LetterFolding` does; a text that is searched for them must be too. What is not certain is left out.
public struct RequiredText: Sendable, Equatable {
  /// In the order of the pattern; none holds a string without a visible character.
  public let factors: [Set<String>]

  public init(of pattern: PatternNode) {
    // `(*ACCEPT)` ends a match before what follows was needed.
    let isCertain = pattern.all.allSatisfy { node in
      switch node.kind {
      case .verb: false
      default: true
      }
    }
    var factors: [Set<String>] = []
    if isCertain {
      let found = Found(pattern)
      factors = found.exact.map { [$0] } ?? found.factors
    }
    self.factors = factors.filter { factor in
      !factor.isEmpty && factor.allSatisfy { $0.unicodeScalars.contains { $0 != " " && $0 != "\n" } }
    }
  }

  /// The factor that tells most: its shortest string is the longest, and it has the fewest.
  public var best: Set<String>? {
    factors.max { Self.worth($0) < Self.worth($1) }
  }

  private static func worth(_ factor: Set<String>) -> (Int, Int) {
    (factor.map { $0.utf8.count }.min() ?? 0, -factor.count)
  }
}

extension RequiredText {
  /// What is known of a part of a pattern.
  private struct Found {
    /// All the strings it can match; nil where they are too many or not known.
    var exact: Set<String>?
    /// Of each of these one stands in what it matches.
    var factors: [Set<String>] = []

    private static let most = 4000
    private static let longest = 64

    init(_ node: PatternNode) {
      switch node.kind {
      case .empty, .anchor, .matchStart, .group(.lookahead, _), .group(.lookbehind, _): exact = [""]
      case .literal(let scalar): exact = LetterFolding.literal(scalar).map { [$0] }
      case .set(let set): exact = Self.strings(of: set)
      case .group(_, let inside): self = Found(inside)
      case .quantified(let inside, let quantifier): self = Found(inside).repeated(quantifier)
      case .concatenation(let parts): self = Found(parts)
      case .alternation(let branches): self = Found(branches: branches.map { Found($0) })
      default: break
      }
    }

    private init() {}

    /// Parts one behind the other.
    private init(_ parts: [PatternNode]) {
      var run: Set<String> = [""]
      var isWhole = true
      for part in parts {
        let found = Found(part)
        if let exact = found.exact, let product = Self.product(run, exact) {
          run = product
          continue
        }
        isWhole = false
        factors.append(run)
        factors += found.factors
        run = found.exact ?? [""]
      }
      if isWhole { exact = run } else { factors.append(run) }
      factors.removeAll { $0.contains("") }
    }

    private init(branches: [Found]) {
      let sets = branches.compactMap(\.exact)
      if sets.count == branches.count, let union = Self.union(sets) {
        exact = union
        return
      }
      // One factor of each branch makes one of the whole.
      let best = branches.compactMap { branch in
        branch.exact ?? branch.factors.max { RequiredText.worth($0) < RequiredText.worth($1) }
      }
      if best.count == branches.count, let union = Self.union(best), !union.contains("") { factors = [union] }
    }

    private func repeated(_ quantifier: Quantifier) -> Found {
      var result = Found()
      if quantifier.least == 0 {
        if quantifier.most == 1, let exact { result.exact = exact.union([""]) }
        return result
      }
      if quantifier.least == 1, quantifier.most == 1 { return self }
      result.factors = (exact.map { [$0] } ?? factors).filter { !$0.contains("") }
      return result
    }

    private static func strings(of set: CharacterSet) -> Set<String>? {
      guard !set.isNegated else { return nil }
      var strings: Set<String> = []
      for item in set.items {
        switch item {
        case .one(let scalar):
          guard let string = LetterFolding.literal(scalar) else { return nil }
          strings.insert(string)
        case .range(let low, let high):
          guard high.isASCII, high.value - low.value < 26 else { return nil }
          for value in low.value...high.value {
            if let scalar = Unicode.Scalar(value), let string = LetterFolding.literal(scalar) { strings.insert(string) }
          }
        default: return nil
        }
      }
      return strings
    }

    private static func product(_ left: Set<String>, _ right: Set<String>) -> Set<String>? {
      guard left.count * right.count <= most else { return nil }
      if right.count == 1, let only = right.first, only.isEmpty { return left }
      var product: Set<String> = []
      for first in left {
        for second in right {
          guard first.utf8.count + second.utf8.count <= longest else { return nil }
          product.insert(first + second)
        }
      }
      return product
    }

    private static func union(_ sets: [Set<String>]) -> Set<String>? {
      var union: Set<String> = []
      for set in sets {
        union.formUnion(set)
        if union.count > most { return nil }
      }
      return union
    }
  }
}
