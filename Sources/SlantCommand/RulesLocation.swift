#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where the rules are that nobody named.
enum RulesLocation {
  /// The folders given, else `$SLANT_RULES`, else the English pack that was shipped with the program.
  static func folders(given: [String]) throws(Refusal) -> [String] {
    guard given.isEmpty else { return given }
    if let named = Environment["SLANT_RULES"] { return [named] }
    let candidates = shippedCandidates
    guard let found = candidates.first(where: isPack) else {
      throw Refusal(
        """
        no rules found. Name a pack with --rules DIR or in the environment as SLANT_RULES. Looked for:
          \(candidates.joined(separator: "\n  "))
        """)
    }
    return [found]
  }

  /// `Rules/en` in the folders above the program, then `share/slant/Rules/en` beside its own.
  private static var shippedCandidates: [String] {
    guard let program = realPath("/proc/self/exe") else { return [] }
    var folders: [String] = []
    var folder = parent(program)
    while !folder.isEmpty {
      folders.append(folder + "/Rules/en")
      folder = parent(folder)
    }
    let own = parent(program)
    return folders + [parent(own), own].map { $0 + "/share/slant/Rules/en" }
  }

  private static func isPack(_ folder: String) -> Bool {
    access(folder + "/pack.yaml", R_OK) == 0
  }

  private static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
