internal import Foundation

/// A target scale's file as it was typed: who writes it anew keeps what was not fitted.
public enum TargetScaleFile {
  /// Empty where the file cannot be read.
  public static func text(_ path: String) -> String {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
