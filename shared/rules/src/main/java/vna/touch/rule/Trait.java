package vna.touch.rule;

/// What a language's lists may tell of a single word.
enum Trait {
  /// Articles, pronouns, auxiliaries: they tell the language too.
  FUNCTION,
  /// Carries nothing, and may also stand inside a phrase.
  FILLER,
  /// Carries nothing beside a chasing phrase ("checking in on *the status*").
  CHASE,
  /// Carries nothing beside thanks and wishes ("thanks for *your time*").
  COURTESY,
  /// A thing of ours: like [#CHASE], but content when it is brought ("with the offer").
  PAPER,
  /// A word by which a paper is brought.
  BRINGING,
  /// With such a word something is handed over: what follows is no courtesy any more ("here").
  HANDING_OVER,
  /// Being in touch, as an act ("call", "meet").
  CONTACT,
  /// Us or the buyer ("we", "your").
  PERSON,
  /// Where and through whom we are in touch ("booth", "account manager"): carries nothing in a
  /// sentence that is only about being in touch.
  SCENE,
  /// Praise or a feeling ("inspiring"): a sentence with nothing else in it is courtesy.
  FEELING,
  /// Us ("we").
  US,
  /// The word for value, in place of any ("benefit").
  VALUE,
  /// What such a word is promised with ("offer", "real"); it carries nothing beside one.
  PROMISING,
  /// Names a day, a month or a year.
  DATE,

  /// Makes an ask a question that only the buyer can answer.
  QUESTION,
  /// Belongs to an order, or carries nothing beside one.
  ORDER,
  /// Stands between two acts.
  JOINING,
  /// An act that anybody can see.
  ACT,
  /// Opens an object ("the").
  ARTICLE,
  /// The first act's own result ("measure it and send *the numbers*").
  SAME_THING,
  /// An act that both sides do ("we meet").
  TOGETHER,
  /// The buyer as somebody who acts ("you").
  BUYER_ACTS,

  /// Fits every buyer.
  GENERIC,
  /// A word for the buyer ("you").
  BUYER
}
