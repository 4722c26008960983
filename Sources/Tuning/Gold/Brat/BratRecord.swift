internal import Articles

/// Annotations as a gold record: attributions, and the other spans with their types.
enum BratRecord {
  static func record(id: String, _ annotations: BratAnnotations) -> JSONValue {
    let attributions = BratAttributions(annotations)
    let marked = annotations.order.filter { attributions.role(of: $0) == nil }
    return .object([
      JSONValue.Member(key: "id", value: .string(id)),
      JSONValue.Member(
        key: "attributions", value: .array(attributions.groups().map { attribution($0, attributions, annotations) })),
      JSONValue.Member(key: "spans", value: .array(marked.flatMap { spans($0, annotations) })),
    ])
  }

  private static func attribution(
    _ ids: [String], _ attributions: BratAttributions, _ annotations: BratAnnotations
  ) -> JSONValue {
    let roles = RoleSpan.roles.map { role in
      let pieces = ids.filter { attributions.role(of: $0) == role }.flatMap { annotations.spans[$0]?.pieces ?? [] }
      return JSONValue.Member(
        key: role, value: .array(pieces.map { .array([offset($0.lowerBound), offset($0.upperBound)]) }))
    }
    return .object([JSONValue.Member(key: "id", value: .string(ids.first ?? ""))] + roles)
  }

  /// One a piece.
  private static func spans(_ id: String, _ annotations: BratAnnotations) -> [JSONValue] {
    guard let span = annotations.spans[id] else { return [] }
    return span.pieces.map { piece in
      .object(
        [
          JSONValue.Member(key: "start", value: offset(piece.lowerBound)),
          JSONValue.Member(key: "end", value: offset(piece.upperBound)),
          JSONValue.Member(key: "type", value: .string(span.type)),
          JSONValue.Member(key: "attributes", value: .object(span.attributes)),
        ])
    }
  }

  private static func offset(_ value: Int) -> JSONValue { .integer(Int64(value)) }
}
