#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The terminal that standard output goes to, where it does.
enum Terminal {
  /// `$COLUMNS`, else the terminal's columns, else 80. A wide terminal is not used in full: long lines are hard to read.
  static var width: Int {
    if let columns = Environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), 100)
  }

  /// Only on a terminal that can, and not where `NO_COLOR` is set.
  static var isColoured: Bool {
    FileDescriptor.standardOutput.isTerminal && Environment["NO_COLOR"] == nil && Environment["TERM"] != "dumb"
  }
}
