internal import Synchronization
internal import Tuning

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Waits until files below some folders change.
///
/// Whether they did is decided by looking at them; the system's notices only say when to look. Where there are none (other
/// systems, folders on a network) a look every now and then does.
final class FolderEvents {
  private let roots: [String]
  private var seen: FolderSnapshot
  private let notices: FileNotices?

  /// Milliseconds. Editors write a copy, rename it and set its rights; several files may be saved at once.
  private static let quiet: Int32 = 25
  private static let longestUnrest = 20
  /// A look without a notice.
  private static let look: Int32 = 300
  private static let lookBesideNotices: Int32 = 2000

  init(_ roots: [String]) {
    self.roots = roots
    seen = FolderSnapshot(of: roots)
    notices = FileNotices()
    notices?.watch(seen.folders)
  }

  /// Returns true when something changed, false when the user wants to end.
  func wait() -> Bool {
    while !Interruption.isWanted {
      let wasNoticed = notices?.wait(Self.lookBesideNotices) ?? pause(Self.look)
      if wasNoticed { awaitQuiet() }
      let now = FolderSnapshot(of: roots)
      guard now != seen else { continue }
      if now.folders != seen.folders || wasNoticed { notices?.watch(now.folders) }
      seen = now
      return !Interruption.isWanted
    }
    return false
  }

  private func awaitQuiet() {
    guard let notices else { return }
    for _ in 0..<Self.longestUnrest where !notices.wait(Self.quiet) { return }
  }

  private func pause(_ milliseconds: Int32) -> Bool {
    poll(nil, 0, milliseconds)
    return false
  }
}

/// The system's notices of changes in folders; nil where there are none.
private final class FileNotices {
  #if os(Linux)
    private let queue: Int32

    init?() {
      queue = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      if queue < 0 { return nil }
    }

    deinit {
      close(queue)
    }

    /// Folders that are watched already stay so.
    func watch(_ folders: [String]) {
      let events = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
      for folder in folders { inotify_add_watch(queue, folder, UInt32(events)) }
    }

    /// Whether a notice came within so many milliseconds.
    func wait(_ milliseconds: Int32) -> Bool {
      var descriptor = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, milliseconds) > 0 else { return false }
      var buffer = [UInt8](repeating: 0, count: 16 * 1024)
      while read(queue, &buffer, buffer.count) > 0 {}
      return true
    }
  #else
    init?() { return nil }
    func watch(_ folders: [String]) {}
    func wait(_ milliseconds: Int32) -> Bool { false }
  #endif
}

/// Ctrl-C, asked for instead of obeyed at once.
enum Interruption {
  static var isWanted: Bool { interruption.load(ordering: .relaxed) }

  /// A second one ends the program on the spot.
  static func ask() {
    interruption.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        interruption.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }
}

private let interruption = Atomic<Bool>(false)
