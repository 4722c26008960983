import Foundation
import RuleFiles
import TestSupport
import Tuning

/// A dictionary written to a file and carried over into a pack, which is read again.
struct Imported {
  let ruleSet: RuleSet
  /// `line: what`, in the order of the file.
  let lost: [String]
  let losses: [ImportLoss]
  let report: TableReport

  init(
    _ name: String, _ text: String, from format: DictionaryFormat? = nil, encoding: String.Encoding = .utf8,
    _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "slant-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try text.data(using: encoding)?.write(to: file)
    var options = ImportOptions(name: "own")
    change(&options)
    let output = folder.appending(path: "pack").path
    let result = try DictionaryImport(options: options, format: format).run(files: [file.path], output: output)
    (report, losses) = (result.report, result.losses)
    lost = losses.map { "\($0.line): \($0.what)" }
    ruleSet = try PackReader.read(folders: [output])
  }

  /// What the pack finds in a text, `id: match polarity`, without the ids' common beginning.
  func found(_ text: String) -> Set<String> {
    Set(TestSupport.found(text, ruleSet).map { $0.replacing("en.signal.own.", with: "").replacing("en.", with: "") })
  }

  /// Every example of every rule, under every harmless change.
  var failures: [ExampleFailure] {
    let runner = ExampleRunner(ruleSet)
    return ruleSet.rules.indices.flatMap { runner.failures(of: $0) }
  }
}
