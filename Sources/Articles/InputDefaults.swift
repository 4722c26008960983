/// What holds for every article that does not say it itself.
struct InputDefaults: Sendable {
  let outlet: String?
  /// Asked about in each article, beside its own.
  let targets: [RequestedTarget]

  func fill(_ metadata: inout Metadata) {
    metadata.outlet = metadata.outlet ?? outlet
    for target in targets where !metadata.targets.contains(where: { $0.name == target.name && $0.mention == nil }) {
      metadata.targets.append(target)
    }
  }
}
