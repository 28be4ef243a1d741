package vna.touch.rule;

import vna.touch.rule.Reading.Kind;

/// A list of phrases that a language has; in the order in which a text is marked with them.
enum Listing {
  /// What a name follows.
  GREETING(Kind.GREETING),
  /// "Thank you".
  THANKS(Kind.THANKS),
  /// "Happy new year".
  WISH(Kind.WISH),
  /// "Hope you are well".
  HOPE(Kind.HOPE),
  /// Why we are in touch, and no more: an introduction, congratulations, a meeting that was. The
  /// rest of its clause belongs to it.
  OCCASION(Kind.OCCASION),
  /// "I will call you next week".
  OWN_FOLLOW_UP(Kind.OWN_FOLLOW_UP),
  /// Ways to say that there is nothing.
  NONE(Kind.NONE),
  /// Ways to fill a field with nothing, when they are all of it.
  STUB(Kind.STUB),
  /// Single words that are faint; in an ask they are no evidence.
  FAINT_WORD(Kind.FAINT_WORD),
  /// Empty unless something else is said with them.
  FAINT(Kind.FAINT),
  /// "Any news?", as a sentence of its own.
  QUESTION(Kind.QUESTION),
  /// Ways to say that the buyer expects to hear from us.
  HEARSAY(Kind.HEARSAY),
  /// Ways to fill an expectation with nothing, when they are all of it ("some insights").
  HOLLOW(Kind.STUB),
  /// Empty wherever they open a sentence.
  CHASE(Kind.CHASE),
  /// What a signature follows.
  FAREWELL(Kind.FAREWELL),

  /// Polite openings before the act itself ("could you please").
  OPENING,
  /// Words by which an ask is the order.
  ORDER,
  /// Acts that are the order whatever is ordered, at the head of an ask.
  ORDER_HEAD,
  /// The same at its end.
  ORDER_END,
  /// What is signed, tested or ordered on the way there: steps, not orders.
  ORDER_STEP,
  /// What nobody could watch, at the head of an ask, whatever follows ("consider").
  VAGUE_HEAD,
  /// The same at its end ("überlegen").
  VAGUE_END,
  /// Vague unless something definite goes with it ("let me know").
  VAGUE_ALONE,
  /// A team's own, vague anywhere.
  VAGUE_ANYWHERE,
  /// Our own acts at the head of an ask ("I'll send").
  OUR_ACT,
  /// What fits every buyer.
  GENERIC_PHRASE,
  /// The seller's own story.
  ABOUT_US,

  /// Empty phrases that the team took out: words inside one are no evidence.
  NOT_EMPTY,
  /// The same of orders.
  NOT_ORDER,
  /// The same of vague acts.
  NOT_VAGUE,
  /// The same of our own stories.
  NOT_ABOUT_US;

  private final Kind kind;

  Listing() {
    this(Kind.CONTENT);
  }

  Listing(Kind kind) {
    this.kind = kind;
  }

  /// What the words of such a phrase are; [Kind#CONTENT] where it does not say that they are empty.
  Kind kind() {
    return kind;
  }

  /// Whether it speaks of nothing but what a buyer expects.
  boolean isOnlyExpected() {
    return this == HEARSAY || this == HOLLOW;
  }

  /// Whether such a phrase says nothing.
  boolean isEmpty() {
    return kind != Kind.CONTENT;
  }
}
