package vna.store;

import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.touch.TouchPlan;

/// The text of a touch's message, apart from the journal, which every command reads whole.
record DraftRow(String dealId, String touchId, String draft) {
  static final TableSchema<DraftRow> SCHEMA =
      Columns.of(
              DraftRow.class,
              row -> Keys.draft(row.dealId(), row.touchId()),
              values ->
                  new DraftRow(
                      Keys.dealId(values.key()), values.text("touchId"), values.text("draft")))
          .text("touchId", DraftRow::touchId)
          .text("draft", DraftRow::draft)
          .schema();

  /// The draft that a fact brings; an empty one takes the former away.
  static Optional<DraftRow> of(String dealId, Fact fact) {
    return switch (fact) {
      case Fact.TouchPlanned planned ->
          Optional.of(new DraftRow(dealId, planned.touchId(), planned.plan().draft()))
              .filter(row -> !row.draft().isEmpty());
      case Fact.TouchChanged changed ->
          Optional.of(new DraftRow(dealId, changed.touchId(), changed.plan().draft()));
      case Fact.DealOpened _,
          Fact.DealUpdated _,
          Fact.DealEdited _,
          Fact.TouchCancelled _,
          Fact.TouchSent _,
          Fact.OutcomeRecorded _,
          Fact.OutcomeCorrected _,
          Fact.OutcomeWithdrawn _,
          Fact.DealClosed _,
          Fact.DealReopened _,
          Fact.NextActionSet _,
          Fact.NextActionDeferred _ ->
          Optional.empty();
    };
  }

  /// The entry as the journal keeps it.
  static Entry without(Entry entry) {
    var fact =
        switch (entry.fact()) {
          case Fact.TouchPlanned planned ->
              new Fact.TouchPlanned(
                  planned.touchId(),
                  planned.replyRef(),
                  without(planned.plan()),
                  planned.verdict(),
                  planned.overridden(),
                  planned.late(),
                  planned.newContacts(),
                  planned.newGoal());
          case Fact.TouchChanged changed ->
              new Fact.TouchChanged(
                  changed.touchId(),
                  without(changed.plan()),
                  changed.verdict(),
                  changed.overridden(),
                  changed.newContacts(),
                  changed.newGoal());
          case Fact.DealOpened _,
              Fact.DealUpdated _,
              Fact.DealEdited _,
              Fact.TouchCancelled _,
              Fact.TouchSent _,
              Fact.OutcomeRecorded _,
              Fact.OutcomeCorrected _,
              Fact.OutcomeWithdrawn _,
              Fact.DealClosed _,
              Fact.DealReopened _,
              Fact.NextActionSet _,
              Fact.NextActionDeferred _ ->
              entry.fact();
        };
    return new Entry(
        entry.id(), entry.at(), entry.recordedAt(), entry.by(), entry.through(), entry.v(), fact);
  }

  private static TouchPlan without(TouchPlan plan) {
    return new TouchPlan(
        plan.channel(),
        plan.scheduledFor(),
        plan.to(),
        plan.buyerExpects(),
        plan.value(),
        plan.advances(),
        plan.ask(),
        "",
        plan.ref(),
        plan.keeps(),
        plan.overrideReason());
  }
}
