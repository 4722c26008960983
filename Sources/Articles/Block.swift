/// The bytes of a paragraph-to-be, without the blanks around them.
struct Block: Equatable {
  var range: Range<Int>
  var zone: Zone = .body
}
