/// The same numbers as a `DesignMatrix`, by columns: what coordinate descent walks over.
struct ColumnMatrix {
  let starts: [Int]
  let rows: [Int32]
  let values: [Double]

  init(_ matrix: DesignMatrix) {
    var starts = [Int](repeating: 0, count: matrix.columnCount + 1)
    for column in matrix.columns { starts[Int(column) + 1] += 1 }
    for column in 0..<matrix.columnCount { starts[column + 1] += starts[column] }
    var next = starts
    var rows = [Int32](repeating: 0, count: matrix.columns.count)
    var values = [Double](repeating: 0, count: matrix.columns.count)
    for row in 0..<matrix.rowCount {
      for entry in matrix.starts[row]..<matrix.starts[row + 1] {
        let column = Int(matrix.columns[entry])
        rows[next[column]] = Int32(row)
        values[next[column]] = matrix.values[entry]
        next[column] += 1
      }
    }
    (self.starts, self.rows, self.values) = (starts, rows, values)
  }

  func entries(of column: Int) -> Range<Int> { starts[column]..<starts[column + 1] }
}
