import Testing

@testable import Articles

/// `|` where a sentence ends; the text itself is the same without it.
@Suite struct SentenceTests {
  @Test(arguments: [
    "One sentence only.",
    "No stop at the end",
    "The bridge is shut.| Nobody was hurt.",
    "Is it?| It is!| Good.",
    "Gen. K. Osei Jr. said the U.S. would pay.",
    "Mr. Smith met Dr. Jones.| They spoke.",
    "He lives in the U.S.| The house is small.",
    "The U.S. Senate met.| It voted.",
    "He came at 9 a.m. Tuesday.| She left at 5 p.m.| Police came.",
    "The dose is 3.5 mg.| It rose 2.4 percent.",
    "See www.example.com.| Or mail a.b@example.org.| Thanks.",
    "Visit example.com/a.b?c=d and stay.",
    "He paused… and then spoke.",
    "He left.| It was…| Nothing came.",
    "Wait, what?!| No.",
    "1. The first point.",
    "(It was late.)| He left.",
    "He left (it was late).| She stayed.",
    "Apple Inc. said it would.| Shares of Acme Corp.| The rest fell.",
    "The firm, Acme Inc., rose.| It fell.",
    "In Jan. 2019 it rose.| In Feb.| It fell.",
    "We have plan B.| The plan is bad.",
    "It was George W. Bush who won.",
    "J. K. Rowling wrote it.| J.R.R. Tolkien did not.",
    "No. 10 said no.| No.| He did not.",
    "He said no.| She said yes.",
    "Eggs, milk, etc.| Then home.",
    "Sen. John McCain (R-Ariz.) spoke.| He left.",
    "The Washington, D.C. area.| It is big.",
    "SEN. OBAMA spoke to MR. RUSSERT today.",
    "Hundreds came, e.g. Smith and i.e. Jones.",
    "He has a Ph.D. from Yale.",
    "It cost $5.| $3 more than before.",
    "It rose in 2019.| 2020 was worse.",
    "Fine.[12]| Then more.",
    "Yahoo! is a firm.",
    "他来了。|她走了。|好！",
    "यह सच है।| वह गया।",
    "هل هو هنا؟| نعم.",
    "Das ist so.| Über allem.",
    "Él vino.| ¿Quién?| ¡Yo!",
    "I did it. I said so.".replacing(". I", with: ".| I"),
    "It is I.| Who else?",
    "He ran for Gov. of Ohio.",
    "He met the Rev. Al Sharpton at St. Paul's.",
    "🙏 Thanks.| 🎹 More.",
    "He said it vs. Smith.| He won.",
    "It is 5 ft. tall.| It is 6 ft. wide.",
    "Adm. J.C. Wylie Jr. retired.| Capt. Lee did not.",
    "It ended Oct. 14.| It began Sept. 2.",
  ])
  func breaks(_ marked: String) {
    #expect(read(marked.replacing("|", with: "")).markedSentences == marked.replacing("| ", with: "|"))
  }

  @Test(arguments: [
    "⟦“Really?”⟧ he asked.",
    "⟦“Really?”⟧ Jones asked.",
    "⟦“Really?”⟧ Mr. Jones asked reporters.",
    "⟦“I am.”⟧ He left.".replacing("⟧ H", with: "⟧|H"),
    "⟦“One.~|Two,”⟧ she said.|⟦“Three.”⟧",
    "⟦“A.”⟧|⟦“B.”⟧",
    "He called it ⟦“a disgrace.”⟧|The mayor left.",
    "He called it ⟦“a disgrace”⟧.|The mayor left.",
    "⟦“No!”⟧ she cried.|He left.",
    "He asked, ⟦“Why?”⟧|She knew.",
    "⟦“He said ⟦‘no.~|Never.’⟧~|Then he left,”⟧ she said.",
    "⟦“We won.~|We did.~|We are here",
    "⟦“The U.S. is big,”⟧ he said.|⟦“The U.S. is it.”⟧|He left.",
    "⟦“I was there…”⟧ he said.",
    "⟦“Go”⟧ (⟦“now.”⟧).|He left.",
  ])
  func quotations(_ marked: String) {
    let text = marked.replacing("~|", with: " ").replacing("|", with: " ").replacing("⟦", with: "").replacing(
      "⟧", with: "")
    #expect(read(text).marked == marked)
  }
}

extension Article {
  var markedSentences: String { marked.replacing("⟦", with: "").replacing("⟧", with: "").replacing("~", with: "") }
}
