extension PatternNode {
  /// The parts it is made of, in their order.
  public var children: [PatternNode] {
    switch kind {
    case .group(_, let inside), .quantified(let inside, _): [inside]
    case .concatenation(let parts), .alternation(let parts): parts
    case .conditional(.assertion(let assertion), let branches): [assertion] + branches
    case .conditional(_, let branches): branches
    default: []
    }
  }

  /// Calls `body` with this node and all inside it, outer ones first; where it says false, the inside is left out.
  public func walk(_ body: (PatternNode) -> Bool) {
    guard body(self) else { return }
    for child in children { child.walk(body) }
  }

  /// All of it and all inside it, outer ones first.
  public var all: [PatternNode] {
    var nodes: [PatternNode] = []
    walk {
      nodes.append($0)
      return true
    }
    return nodes
  }

  /// Some part of it was not understood.
  public var holdsUnknown: Bool {
    all.contains { $0.kind == .unknown }
  }

  /// Capturing groups inside, itself among them.
  var captureCount: Int {
    all.count { node in
      switch node.kind {
      case .group(.capturing, _), .group(.named, _): true
      default: false
      }
    }
  }
}
