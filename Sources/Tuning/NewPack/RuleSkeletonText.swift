internal import RuleFiles

/// The fields of a new rule, by its kind.
enum RuleSkeletonText {
  static let fields: [RuleKind: String] = [
    .attribution: attribution, .claim: claim, .evaluation: evaluation, .modifier: modifier, .shield: shield,
    .source: source, .cue: cue,
  ]

  private static let attribution = #"""
    kind: attribution
    type: indirect          # direct, indirect, mixed, scare, hearsay
    pattern: '(?<source>(?-i:\p{Lu})[\p{L}-]+) (?<cue>conceded) (?<content>that [^.\n]+)'
    message: '{source} grants that {content}'
    why: say here what the rule is good for, and where that comes from
    hits: ['[source:Okoro] [cue:conceded] [content:that the bridge was closed].']
    misses: ['Okoro conceded a goal.']
    """#

  private static let claim = #"""
    kind: claim
    type: quantity          # quantity, comparison, causal, prediction, event, rule, status, other
    pattern: 'killed (?<value>\d+) (?<unit>[\p{L}-]+)'
    message: 'how many were killed: {value} {unit}'
    why: say here what the rule is good for, and where that comes from
    hits: ['The storm killed [value:12] [unit:people].']
    misses: ['The storm killed many people.']
    """#

  private static let evaluation = #"""
    kind: evaluation
    type: judgement         # affect, judgement, appreciation, loaded
    polarity: -0.7          # from -1 to 1
    words: [shambles, fiasco]
    message: '"{match}" blames'
    why: say here what the rule is good for, and where that comes from
    hits: ['The vote was a [match:shambles].']
    misses: ['He went to the Shambles-on-Sea fair.']
    unless: ['\bShambles-on-Sea\b']
    """#

  private static let modifier = #"""
    kind: modifier
    effect: flip            # flip, scale, damp, neutralise; all but flip need a factor
    reach: {words: 3, direction: after}
    pattern: 'by no means'
    message: '"{match}" turns what follows'
    why: say here what the rule is good for, and where that comes from
    hits: ['It was [match:by no means] a good plan.']
    misses: ['By any means it was good.']
    """#

  private static let shield = #"""
    kind: shield
    pattern: 'Disaster Relief (?:Fund|Agency)'
    suppresses: [evaluation] # what these words are not; kinds or rule ids
    message: '"{match}" is a name, and says nothing'
    why: say here what the rule is good for, and where that comes from
    hits: ['The [match:Disaster Relief Fund] paid.']
    misses: ['The relief was a disaster.']
    """#

  private static let source = #"""
    kind: source
    type: anonymous         # named, titled, organisation, collective, document, anonymous, agentless, pronoun
    pattern: '^an? (?:aide|insider)\b'
    message: 'a source without a name: {match}'
    why: say here what the rule is good for, and where that comes from
    hits: ['an insider at the bank']
    misses: ['the aide Ana Ruiz']
    """#

  private static let cue = #"""
    kind: cue
    type: distancing        # neutral, endorsing, distancing, interpretive
    pattern: '\bpurports?\b'
    message: '"{match}" keeps a distance'
    why: say here what the rule is good for, and where that comes from
    hits: ['purports']
    misses: ['purposes']
    """#

  /// Behind `kind: …`, for a kind of the user's own.
  static let ofOtherKinds = #"""
    pattern: '\bmade in [\p{L}-]+'
    message: 'to look for: {match}'
    why: say here what the rule is good for, and where that comes from
    hits: ['It was [match:made in Leeds].']
    misses: ['It was made by hand.']
    """#
}
