package import Articles

/// Members of an object: a key and its value in one call.
extension JSONWriter {
  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  package mutating func member(_ name: String, _ value: Double) {
    key(name)
    number(value)
  }

  /// To six decimals: for what is a score or a share, where further digits say nothing and differ between machines.
  package mutating func member(_ name: String, rounded value: Double) {
    member(name, (value * 1e6).rounded() / 1e6)
  }

  package mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
    key(name)
    object(members)
  }

  package mutating func member<Element>(
    _ name: String, array elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array(of: elements, write)
  }

  /// Finding numbers as `["f1", "f2"]`.
  mutating func member(_ name: String, findings: [Int]) {
    member(name, array: findings) { $0.string(ReportID.finding($1)) }
  }

  /// A value that is carried through.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .array(let values): array(of: values) { $0.value($1) }
    case .object(let members):
      object { json in
        for member in members {
          json.key(member.key)
          json.value(member.value)
        }
      }
    }
  }
}
