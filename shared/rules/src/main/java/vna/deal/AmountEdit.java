package vna.deal;

/// What an edit does to a deal's amount.
public sealed interface AmountEdit {
  record Keep() implements AmountEdit {}

  record Remove() implements AmountEdit {}

  record SetTo(Money amount) implements AmountEdit {}
}
