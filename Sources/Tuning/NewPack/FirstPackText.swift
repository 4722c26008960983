/// What a first pack says. `PACK` stands for its name.
enum FirstPackText {
  static let manifest = #"""
    # A pack is a folder with this file; every *.yaml below it is a rule file. Rules/README.md of Slant has the whole language.
    slant: 1                # the version of the rule language
    pack: PACK              # reports name the pack by it: lower-case letters, digits and hyphens
    version: 0.1.0          # raise it when others have the pack and it changes
    language: en            # the regular forms of English words are known (promise, promises, promised)
    title: My first rules
    licence: none yet       # under which others may use it: CC0-1.0, Apache-2.0, not redistributable …

    # Packs can be stacked: `--rules` may be repeated, and all of them are read as one rule set. Beside the English pack
    #
    #   slant score --rules Rules/en --rules PACK article.txt
    #
    # your rules see its attributions (who speaks), its modifiers ("not", "hardly") and its names of persons and places,
    # and its scales give each sentence a score. Lists and defines are each pack's own; rule ids are unique over all.

    """#

  static let names = #"""
    # Names of persons, places and bodies are known by their capitals; these are words with a capital that are none. They
    # are needed where the pack is used alone: the English pack has longer lists, and packs add up.
    slant: 1
    names:
      not-names: {words: [the, a, an, this, that, these, those, it, its, he, she, they, we, you, i, his, her, their, our,
        in, on, at, by, for, from, with, after, before, as, if, when, while, but, and, or, so, what, who, why, how, there,
        no, not, all, some, many, last, next]}
      links: {words: [of, the, for]}                # inside a name: Bank of the North
      titles: {words: [mr, mrs, ms, dr, mayor, minister, president]}
      person-pronouns: {words: [he, him, his, she, her, hers]}

    """#

  static let rules = #"""
    # Two rules, each with what it must find (hits) and with what looks much like it and must stay out (misses).
    #
    #   slant tune check PACK               is the file right?
    #   slant tune test --rules PACK        does each rule find its hits, and none of its misses?
    #   slant tune watch PACK               both, and what changed, each time a file is saved
    #
    # They find three things in this text:
    #
    #   echo 'The council pledged 400 new homes. The last such scheme was a white elephant and a waste of money.' |
    #     slant score --rules PACK -
    #
    # Write patterns in single quotes, where '' is one '. They are PCRE2 and ignore case; \w and \b know all letters.
    slant: 1

    # A list is words that stand for one another: {{promising}} is any of them. With `inflect` all their forms count:
    # pledge, pledges, pledged, pledging.
    lists:
      promising: {words: [promise, pledge, guarantee], inflect: verb}

    # A define is a piece of a pattern with a name, for use as {{amount}} in any rule of the pack.
    defines:
      amount: '\d[\d,.]*(?: (?:thousand|million|billion))?'

    rules:
      # A claim is what can be checked. (?<value>…) is a role: its words are shown, and {value} in the message stands for
      # them. A claim has the roles claimer, value, unit, base, period and target.
      - id: en.claim.PACK.promise
        kind: claim
        type: prediction
        pattern: '(?<claimer>(?:the )?[\p{L}-]+) {{promising}} (?<value>{{amount}}) (?:new |more |extra )?(?<unit>[\p{L}-]+)'
        message: '{claimer} promised {value} {unit}'
        why: a promise with a number can be held against what came of it
        hits:
          - '[match:[claimer:The council] pledged [value:400] new [unit:homes]].'
          - 'In May [claimer:ministers] promised [value:1.5 million] [unit:vaccines] by autumn.'
        misses:
          - 'The council pledged new homes.'          # no number
          - 'The council kept its pledge: 400 homes.' # nobody promises now

      # An evaluation says good or bad; polarity runs from -1 to 1. Words are looked up, not searched for: a list of
      # thousands costs nothing. `unless` takes a finding back where one of its patterns covers it.
      - id: en.evaluation.PACK.waste
        kind: evaluation
        type: judgement
        polarity: -0.7
        words: [white elephant, waste of money, waste of time, money pit]
        unless: ['\b(?:zoo|circus|herd)\b[^.\n]*\bwhite elephant\b']
        message: '"{match}" says that it was not worth its cost'
        why: set phrases that blame whoever spent the money
        hits:
          - 'The stadium is a [match:white elephant].'
          - {text: 'The tram was a [match:waste of money], she said.', polarity: negative}
        misses:
          - 'The zoo showed a white elephant.'        # what `unless` is for
          - 'Money for waste collection was found.'   # the same words in another order

    """#
}
