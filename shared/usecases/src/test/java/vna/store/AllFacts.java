package vna.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.deal.Actor;
import vna.deal.AmountEdit;
import vna.deal.Closing;
import vna.deal.Contact;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Goal;
import vna.deal.Money;
import vna.deal.Outcome;
import vna.deal.Outcome.Agreed;
import vna.deal.Outcome.Result;
import vna.deal.Through;
import vna.deal.TouchName;
import vna.playbook.Severity;
import vna.playbook.ValueKind;
import vna.touch.Advances;
import vna.touch.Ask;
import vna.touch.Channel;
import vna.touch.Finding;
import vna.touch.TouchPlan;
import vna.touch.Value;
import vna.touch.Verdict;

/// A journal in which every kind of fact, and every alternative in one, occurs.
final class AllFacts {
  private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");
  private static final Money AMOUNT =
      new Money(new BigDecimal("48000.50"), Currency.getInstance("EUR"));
  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

  private AllFacts() {}

  static List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    for (var fact : facts()) {
      var n = entries.size() + 1;
      var at =
          fact instanceof Fact.OutcomeRecorded recorded
              ? recorded.outcome().occurredAt()
              : START.plus(Duration.ofHours(n));
      entries.add(
          new Entry(
              "entry-%02d".formatted(n),
              at,
              START.plus(Duration.ofHours(n)).plusMillis(250),
              n % 2 == 0 ? "crm" : "mara@example.com",
              n % 2 == 0 ? Through.SOURCE : Through.USER,
              1,
              fact));
    }
    return entries;
  }

  private static List<Fact> facts() {
    return List.of(
        new Fact.DealOpened(
            "Line 3",
            "Plant GmbH",
            "mara@example.com",
            "recognise-problem",
            Optional.of(AMOUNT),
            List.of(contact("c1", Optional.of(true)), contact("c2", Optional.empty())),
            List.of(goal("g1")),
            Map.of("hubspot", "9182"),
            true),
        new Fact.DealUpdated(
            Optional.of("Line 3 and 4"),
            Optional.empty(),
            Optional.empty(),
            List.of(contact("c3", Optional.empty())),
            Map.of("sap", "77")),
        edited(new AmountEdit.Keep()),
        edited(new AmountEdit.Remove()),
        edited(new AmountEdit.SetTo(AMOUNT)),
        planned("t1", new Advances.ToStep("build-requirements")),
        new Fact.TouchChanged(
            "t1",
            plan(new Advances.ToGoal("g1"), ""),
            verdict(),
            true,
            List.of(),
            Optional.empty()),
        new Fact.TouchSent("t1"),
        outcome(9, new TouchName.ById("t1"), new Result.Committed()),
        new Fact.OutcomeCorrected("entry-09", said(9, new Result.Acted("Sent half of it"))),
        planned("t2", new Advances.Nothing()),
        new Fact.TouchCancelled("t2", "no longer needed"),
        outcome(13, new TouchName.ByRef("late"), new Result.Replied("What does it cost?")),
        outcome(14, new TouchName.ByReplyRef("0f"), new Result.NoResponse()),
        outcome(15, unplanned(TouchName.StartedBy.SELLER), new Result.Declined("no budget")),
        outcome(16, unplanned(TouchName.StartedBy.BUYER), new Result.WentBack()),
        outcome(17, unplanned(TouchName.StartedBy.SELLER), new Result.Away(FRIDAY)),
        outcome(
            18, unplanned(TouchName.StartedBy.SELLER), new Result.Unreachable(Contact.Why.LEFT)),
        outcome(19, unplanned(TouchName.StartedBy.BUYER), new Result.OptedOut()),
        outcome(20, unplanned(TouchName.StartedBy.SELLER), new Result.NotDone()),
        new Fact.OutcomeWithdrawn("entry-20"),
        new Fact.NextActionSet(Actor.SELLER, "Call the plant", START.plus(Duration.ofDays(9))),
        new Fact.NextActionDeferred(Actor.BUYER, "Send the log", FRIDAY, "trade fair"),
        new Fact.DealClosed(new Closing.Parked(FRIDAY)),
        new Fact.DealClosed(new Closing.Won()),
        new Fact.DealReopened(),
        new Fact.DealClosed(new Closing.Lost("they build it themselves")));
  }

  private static Contact contact(String id, Optional<Boolean> deciding) {
    return Contact.of(id, "Dana " + id, id + "@plant.example", "Plant manager", deciding, START);
  }

  private static Goal goal(String id) {
    return new Goal(id, "Log in hand", "Send the log", Optional.of(FRIDAY), Goal.State.OPEN);
  }

  private static Fact edited(AmountEdit amount) {
    return new Fact.DealEdited(
        Optional.empty(),
        Optional.of("Plant SE"),
        Optional.empty(),
        Optional.empty(),
        amount,
        Optional.empty(),
        Optional.of(List.of(goal("g1"))));
  }

  private static Fact planned(String touchId, Advances advances) {
    return new Fact.TouchPlanned(
        touchId,
        "reply-" + touchId,
        plan(advances, touchId),
        verdict(),
        false,
        false,
        List.of(contact("c-" + touchId, Optional.empty())),
        Optional.of(goal("g-" + touchId)));
  }

  private static TouchPlan plan(Advances advances, String ref) {
    return new TouchPlan(
        Channel.CALL,
        OffsetDateTime.parse("2026-11-02T17:00:00+01:00"),
        List.of("c1"),
        "How others did it",
        new Value(Optional.of(ValueKind.INSIGHT), "14 plants", "https://example.com/a", ""),
        advances,
        new Ask("Send the log", Optional.of(FRIDAY), Optional.of("c1")),
        "",
        ref,
        List.of("p1"),
        "");
  }

  private static Verdict verdict() {
    return Verdict.of(
        List.of(
            new Finding(
                "ask-undated", Severity.ADVICE, "/buyerNextAction/dueBy", "m", "e", "f", "s")),
        3);
  }

  private static TouchName unplanned(TouchName.StartedBy startedBy) {
    return new TouchName.Unplanned(Channel.CALL, startedBy);
  }

  private static Fact outcome(int hour, TouchName touch, Result result) {
    return new Fact.OutcomeRecorded(touch, said(hour, result));
  }

  private static Outcome said(int hour, Result result) {
    return new Outcome(
        START.plus(Duration.ofHours(hour)),
        result,
        Optional.of(new Agreed("Bring the maintenance lead", Optional.of(FRIDAY))),
        Optional.of(new Agreed("Send the offer", Optional.empty())),
        Optional.empty(),
        Optional.of("g1"),
        Optional.empty(),
        Optional.of("c2"),
        "by phone");
  }
}
