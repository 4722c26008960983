internal import Reporting

/// Tables as one JSON object: `{"schema": …, "rules": [{…}], …, "notes": […]}`, a list of rows under each table's id.
enum TableJSON {
  static func text(of report: TableReport) -> String {
    var json = JSONWriter(isIndented: true)
    json.object { json in
      json.member("schema", "slant/tune/\(report.command)/1")
      for table in report.tables {
        json.member(table.id, array: table.rows) { json, row in
          json.object { json in
            for (column, cell) in zip(table.columns, row) { json.cell(cell, key: column.key) }
          }
        }
      }
      json.member("notes", array: report.notes) { $0.string($1) }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func cell(_ cell: TableCell, key name: String) {
    key(name)
    switch cell {
    case .missing: null()
    case .text(let text): string(text)
    case .integer(let value): integer(value)
    case .number(let value, _): number(value)
    case .estimate(let value, let low, let high):
      object { json in
        json.member("value", value)
        json.member("low", low)
        json.member("high", high)
      }
    }
  }
}
