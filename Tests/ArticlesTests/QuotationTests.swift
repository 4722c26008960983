import Testing

@testable import Articles

/// Pairs of a text and its reading text with the quotations marked.
@Suite struct QuotationTests {
  @Test(arguments: [
    (#""Yes," he said."#, "⟦“Yes,”⟧ he said."),
    ("“Yes,” he said.", "⟦“Yes,”⟧ he said."),
    ("‘Yes,’ he said.", "⟦“Yes,”⟧ he said."),
    ("'Yes,' he said.", "⟦“Yes,”⟧ he said."),
    ("''Yes,'' he said.", "⟦“Yes,”⟧ he said."),
    ("``Yes,'' he said.", "⟦“Yes,”⟧ he said."),
    ("‘‘Yes,’’ he said.", "⟦“Yes,”⟧ he said."),
    ("«Oui», dit-il.", "⟦“Oui”⟧, dit-il."),
    ("« Oui », dit-il.", "⟦“ Oui ”⟧, dit-il."),
    ("»Ja«, sagte er.", "⟦“Ja”⟧, sagte er."),
    ("„Ja“, sagte er.", "⟦“Ja”⟧, sagte er."),
    ("„Ja”, sagte er.", "⟦“Ja”⟧, sagte er."),
    ("”Ja”, sade han.", "⟦“Ja”⟧, sade han."),
    ("‹Oui›, dit-il.", "⟦“Oui”⟧, dit-il."),
    (#""Yes,” he said, “no.""#, "⟦“Yes,”⟧ he said, ⟦“no.”⟧"),
    (#"He said: "He told me 'no' twice.""#, "He said: ⟦“He told me ⟦‘no’⟧ twice.”⟧"),
    (
      "‘They were told, “Not before the election,”’ he said.",
      "⟦“They were told, ⟦‘Not before the election,’⟧”⟧ he said."
    ),
    (#"'He said "no,"' she said."#, "⟦“He said ⟦‘no,’⟧”⟧ she said."),
    ("“He said ‘She said “no”’,” he said.", "⟦“He said ⟦‘She said ⟦‘no’⟧’⟧,”⟧ he said."),
    ("It's the workers' union.", "It's the workers' union."),
    ("It’s the workers’ union.", "It's the workers' union."),
    ("‘The workers’ union won,’ he said.", "⟦“The workers' union won,”⟧ he said."),
    ("'The workers' union won,' he said.", "⟦“The workers' union won,”⟧ he said."),
    ("In the ’90s and the '80s.", "In the '90s and the '80s."),
    ("In the ‘90s.", "In the '90s."),
    ("Get 'em, rock 'n' roll!", "Get 'em, rock 'n' roll!"),
    ("Get ‘em, rock ‘n’ roll!", "Get 'em, rock 'n' roll!"),
    ("'Twas the night.", "'Twas the night."),
    (#"He is 6'2" tall."#, #"He is 6'2" tall."#),
    (#"A 12" pizza is big."#, #"A 12" pizza is big."#),
    (#""A 12" pizza is big," he said."#, #"⟦“A 12" pizza is big,”⟧ he said."#),
    (#""I was 12," he said."#, "⟦“I was 12,”⟧ he said."),
    (#""I was 12" he said, "and happy.""#, "⟦“I was 12”⟧ he said, ⟦“and happy.”⟧"),
    (#"Dwayne "The Rock" Johnson"#, "Dwayne ⟦“The Rock”⟧ Johnson"),
    ("Dwayne ‘The Rock’ Johnson", "Dwayne ⟦“The Rock”⟧ Johnson"),
    (#"He said (“no”)."#, "He said (⟦“no”⟧)."),
    (#"He said ("no")."#, "He said (⟦“no”⟧)."),
    (#"He said—"no"—and left."#, "He said—⟦“no”⟧—and left."),
    (#"He said--"no"--and left."#, "He said—⟦“no”⟧—and left."),
    (#""I—" he said."#, "⟦“I—”⟧ he said."),
    (#"A stray " mark."#, #"A stray " mark."#),
    ("A stray ” mark.", #"A stray " mark."#),
    ("“Left open. He said.", "⟦“Left open.~|He said."),
    ("He said “left. “Bye,” he said.", #"He said ⟦“left.~|"Bye,”⟧ he said."#),
    ("He said ‘left. Then more.", "He said 'left.|Then more."),
    ("O’Brien’s and d'Estaing's", "O'Brien's and d'Estaing's"),
    ("rock’n’roll", "rock'n'roll"),
    ("“‘No,’ he said,” she said.", "⟦“⟦‘No,’⟧ he said,”⟧ she said."),
    (#""'No,' he said," she said."#, "⟦“⟦‘No,’⟧ he said,”⟧ she said."),
    (#"'''No,' he said,'' she said."#, "⟦“⟦‘No,’⟧ he said,”⟧ she said."),
    ("the so-called “mainstream” press", "the so-called ⟦“mainstream”⟧ press"),
    ("“A” and “B”", "⟦“A”⟧ and ⟦“B”⟧"),
    ("“We told him “never” again,” he said.", "⟦“We told him ⟦‘never’⟧ again,”⟧ he said."),
    ("“Runnin’ wild,” he said", "⟦“Runnin' wild,”⟧ he said"),
    ("'I was runnin' wild,' he said", "⟦“I was runnin' wild,”⟧ he said"),
    ("“It’s the ’62 flood,” he said", "⟦“It's the '62 flood,”⟧ he said"),
    (#"I was here in '62. "This is worse," he said."#, "I was here in '62.|⟦“This is worse,”⟧ he said."),
    ("`Yes,' he said.", "⟦“Yes,”⟧ he said."),
    ("Use `code` here.", "Use `code` here."),
    ("\"\"", "⟦“”⟧"),
    ("\"", "\""),
    ("'", "'"),
    ("‘Mayor: 'Stay upstairs'", "'Mayor: ⟦“Stay upstairs”⟧"),
    ("Mayor 'knew for EIGHT MONTHS' that Tarn", "Mayor ⟦“knew for EIGHT MONTHS”⟧ that Tarn"),
    ("said:“Yes.”", "said:⟦“Yes.”⟧"),
  ])
  func pairs(_ text: String, _ marked: String) {
    #expect(read(text).marked == marked)
  }

  @Test func goesOnInTheNextParagraph() {
    let article = read("‘A b. C d.\n\n‘E f. G h.\n\n‘And i “j” k,’ he said. ‘L.’\n\nM.")
    #expect(article.marked == "⟦“A b.~|C d. ¶ ⟦“E f.~|G h. ¶ ⟦“And i ⟦‘j’⟧ k,”⟧ he said.|⟦“L.”⟧ ¶ M.")
    #expect(article.quotations.map(\.continuedBy) == [1, 2, nil, nil, nil])
  }

  @Test func anOpenQuotationThatIsNotTakenUpEndsWithItsParagraph() {
    let article = read("“A b. C d.\n\nE f. “G,” h.")
    #expect(article.marked == "⟦“A b.~|C d. ¶ E f.|⟦“G,”⟧ h.")
    #expect(article.quotations[0].continuedBy == nil)
  }

  @Test(arguments: [
    ("“One. Two,” she said.", "“________,” she said."),
    ("“A ‘b,’” he said.", "“_________,” he said."),
    ("He said “no”.", "He said “__”."),
    ("He said “no…” then.", "He said “__…” then."),
    ("“Left open. Here.", "“_______________."),
    ("Plain.", "Plain."),
  ])
  func masks(_ text: String, _ masked: String) {
    #expect(read(text).maskedText == masked)
  }

  @Test func masksInside() {
    #expect(read("“A ‘b, c,’ d,” he said.").maskedInsideText == "“A ‘____,’ d,” he said.")
  }
}

/// Marks that are missing, doubled or turned the wrong way.
@Suite struct BrokenQuotationTests {
  @Test(arguments: [
    (#""A b. C d. "E f. "G h.""#, #"⟦“A b.~|C d.~|"E f.~|"G h.”⟧"#),
    ("“A b. “C d.”", #"⟦“A b.~|"C d.”⟧"#),
    (#""It was bad, he said. "It is worse.""#, #""It was bad, he said.|⟦“It is worse.”⟧"#),
    (#"He recommended " do not " there."#, "He recommended ⟦“ do not ”⟧ there."),
    (#"Kagan: " ... Suppose so.""#, "Kagan: ⟦“ … Suppose so.”⟧"),
    ("A b.”Our focus is this,” he said.", "A b.⟦“Our focus is this,”⟧ he said."),
    ("“He is like 6’2”,” he said.", #"⟦“He is like 6'2",”⟧ he said."#),
    ("“Who is 5’2”. You know.”", #"⟦“Who is 5'2".~|You know.”⟧"#),
    ("said, ““Today it is.”", #"said, "⟦“Today it is.”⟧"#),
    ("“question’’ that", "⟦“question”⟧ that"),
  ])
  func pairs(_ text: String, _ marked: String) {
    #expect(read(text).marked == marked)
  }

  @Test func aQuotationInAnotherWritingDoesNotEndOneThatGoesOn() {
    let article = read("\"A “b” c.\n\n\"D “e” f.\"")
    #expect(article.marked == "⟦“A ⟦‘b’⟧ c. ¶ ⟦“D ⟦‘e’⟧ f.”⟧")
    #expect(article.quotations[0].continuedBy == 2)
  }
}
