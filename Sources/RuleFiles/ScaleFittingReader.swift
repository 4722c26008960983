/// Reads `fitted`: where the weights of a scale come from.
struct ScaleFittingReader {
  let log: ErrorLog

  func fitting(_ value: YAMLValue) -> ScaleFitting? {
    guard let fields = Fields(value, as: .fitted, log: log), case .map(let entries) = value.content else { return nil }
    return ScaleFitting(
      entries: entries.compactMap { entry in
        fields.text(entry.name).map { ScaleFitting.Entry(key: entry.name, text: $0) }
      })
  }
}
