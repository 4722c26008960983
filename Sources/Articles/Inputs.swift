/// The articles of files, folders and standard input, one after the other, in the order of the paths.
///
/// A loop over it gives articles and what could not be read:
///
///     for input in Inputs(paths: ["news/", "-"]) {
///       switch input {
///       case .article(let article): …
///       case .failure(let error): …
///       }
///     }
///
/// Memory stays flat however many there are. Who has several threads calls `nextItem()` under a lock and reads the items
/// outside it. The id of an article is the path as it was given (below a folder: the path inside it), of a JSON Lines
/// article its own `id` or `file:line`.
public final class Inputs: Sequence, IteratorProtocol {
  private var paths: ArraySlice<String>
  private let defaults: InputDefaults
  private var folder: (root: String, walk: FolderWalk)?
  private var lines: (stream: LineStream, file: String)?
  private var ready: ArraySlice<InputItem> = []

  /// - Parameters:
  ///   - paths: files and folders; `-` is standard input, which is JSON Lines where it begins with `{`.
  ///   - outlet: for articles that name none.
  ///   - targets: asked about in each article, beside its own.
  public init(paths: [String], outlet: String? = nil, targets: [RequestedTarget] = []) {
    self.paths = paths[...]
    defaults = InputDefaults(outlet: outlet, targets: targets)
  }

  /// The next article, or what could not be read.
  public func next() -> Input? {
    nextItem()?.read()
  }

  /// The next item, not yet read.
  public func nextItem() -> InputItem? {
    while true {
      if let item = ready.popFirst() { return item }
      if let item = nextLine() ?? nextInFolder() { return item }
      guard ready.isEmpty, lines == nil, folder == nil else { continue }
      guard let path = paths.popFirst() else { return nil }
      begin(path)
    }
  }

  // MARK: Paths

  private func begin(_ path: String) {
    if path == "-" { return beginStandardInput() }
    guard FileSystem.isFolder(path) else { return begin(file: path, id: path, InputFormat(name: path)) }
    guard let walk = FolderWalk(path) else {
      return fail(path, "the folder cannot be read", "check its permissions")
    }
    folder = (path, walk)
  }

  private func begin(file path: String, id: String, _ format: InputFormat?) {
    switch format {
    case .jsonLines: beginLines(path)
    case .json: ready = JSONFile.items(path: path, defaults: defaults)[...]
    case nil: beginUnnamed(path, id)
    default: ready = [item(.file(path: path, id: id, format: format))]
    }
  }

  /// A file whose name does not say what it is.
  private func beginUnnamed(_ path: String, _ id: String) {
    var head: [UInt8] = []
    do {
      _ = try ByteStream(path: path).read(into: &head)
    } catch {
      return fail(path, "cannot be read (\(error.reason))", "check the path and its permissions")
    }
    let format = InputFormat(head: head)
    if format == .jsonLines { return beginLines(path) }
    ready = [item(.file(path: path, id: id, format: format))]
  }

  private func nextInFolder() -> InputItem? {
    guard lines == nil, ready.isEmpty, folder != nil else { return nil }
    guard let entry = folder?.walk.next(), let root = folder?.root else {
      folder = nil
      return nil
    }
    switch entry {
    case .file(let path): begin(file: FolderWalk.join(root, path), id: path, InputFormat(name: path))
    case .unreadable(let path): fail(FolderWalk.join(root, path), "the folder cannot be read", "check its permissions")
    }
    return ready.popFirst()
  }

  // MARK: Lines

  private func beginLines(_ path: String) {
    do {
      lines = (LineStream(try ByteStream(path: path)), path)
    } catch {
      fail(path, "cannot be read (\(error.reason))", "check the path and its permissions")
    }
  }

  private func beginStandardInput() {
    let stream = ByteStream()
    var head: [UInt8] = []
    do {
      while head.allSatisfy({ $0 <= 0x20 }), try stream.read(into: &head) {}
      let format = InputFormat(head: head)
      if format == .jsonLines {
        lines = (LineStream(stream, head: head), "-")
      } else {
        try stream.readAll(into: &head)
        ready = [item(.text(head, id: "-", format: format))]
      }
    } catch {
      fail("-", "standard input cannot be read (\(error.reason))", "send the text again")
    }
  }

  private func nextLine() -> InputItem? {
    while let (stream, file) = lines {
      do {
        switch try stream.next() {
        case .bytes(let line) where line.allSatisfy({ $0 <= 0x20 }): continue
        case .bytes(let line): return item(.line(line, file: file, number: stream.lineNumber))
        case .tooLong: return tooLong(file, stream.lineNumber)
        case nil: lines = nil
        }
      } catch {
        lines = nil
        fail(file, "cannot be read on (\(error.reason))", "check the file")
      }
    }
    return nil
  }

  private func tooLong(_ file: String, _ line: Int) -> InputItem {
    item(
      .failure(
        InputError(
          file: file, line: line, message: "the line is longer than 64 MB", hint: "divide the text into articles")))
  }

  private func fail(_ path: String, _ message: String, _ hint: String) {
    ready.append(item(.failure(InputError(file: path, message: message, hint: hint))))
  }

  private func item(_ content: InputItem.Content) -> InputItem {
    InputItem(content: content, defaults: defaults)
  }
}
