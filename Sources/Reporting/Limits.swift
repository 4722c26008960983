/// What a report cannot see; each report says so itself.
public enum Limits {
  public static let all = [
    "It shows what stands in the text. It does not say whether a claim is true, or an article fair.",
    "It does not see what was left out, which stories were chosen, or what pictures and layout say.",
    "Irony, sarcasm and allusion are read as if they were meant literally.",
    "Names are joined by their wording: two people with one surname can be taken for one.",
    "Rules miss things and find too much; a number is no better than the words listed under it.",
  ]
}
