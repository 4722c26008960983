/// Paths of files as URI references (RFC 3986).
struct FileURIs {
  private let folder: [Substring]

  /// - Parameter folder: the working directory, from which relative paths go.
  init(folder: String) {
    self.folder = folder.split(separator: "/")
  }

  /// Relative where the file lies below the working directory, else `file:///…`.
  func uri(_ path: String) -> String {
    let parts = path.split(separator: "/")
    let whole = normal(path.hasPrefix("/") ? parts : folder + parts)
    if whole.starts(with: folder), whole.count > folder.count {
      return whole.dropFirst(folder.count).map(escaped).joined(separator: "/")
    }
    return "file:///" + whole.map(escaped).joined(separator: "/")
  }

  private func normal(_ parts: [Substring]) -> [Substring] {
    var normal: [Substring] = []
    for part in parts where part != "." {
      if part == ".." { _ = normal.popLast() } else { normal.append(part) }
    }
    return normal
  }

  private func escaped(_ part: Substring) -> String {
    let digits = Array("0123456789ABCDEF")
    return part.utf8.map { byte in
      let isPlain =
        byte < 0x80
        && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
          || "-._~".utf8.contains(byte))
      return isPlain ? String(Unicode.Scalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }.joined()
  }
}
