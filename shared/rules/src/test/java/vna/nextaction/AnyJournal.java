package vna.nextaction;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vna.deal.Actor;
import vna.deal.AmountEdit;
import vna.deal.Closing;
import vna.deal.Contact;
import vna.deal.Entry;
import vna.deal.Fact;
import vna.deal.Goal;
import vna.deal.Journal;
import vna.deal.Outcome;
import vna.deal.Outcome.Result;
import vna.deal.Through;
import vna.deal.TouchName;
import vna.playbook.Playbook;
import vna.playbook.ValueKind;
import vna.touch.Advances;
import vna.touch.Ask;
import vna.touch.Channel;
import vna.touch.TouchPlan;
import vna.touch.Value;
import vna.touch.Verdict;

/// Any journal that can be, and many that should not: facts in any order, at any time of five
/// weeks.
///
/// @param random seeded by the test
/// @param playbook whose steps and calendar the facts use
record AnyJournal(Random random, Playbook playbook) {
  private static final Instant OPENED = Instant.parse("2026-10-12T07:00:00Z");
  private static final List<String> PEOPLE = List.of("dana", "tom", "eve");
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "Send the log",
          "Join: Friday walkthrough",
          "Meet on Tuesday",
          "\n\t",
          "x".repeat(2_000),
          "😀".repeat(400),
          "Wie viele Linien?");

  /// A moment of the five weeks in which things happen, or of the three after, often on the hour.
  Instant anyTime() {
    var hours = OPENED.plus(Duration.ofHours(random.nextInt(24 * 56)));
    return random.nextBoolean() ? hours : hours.plusSeconds(random.nextInt(3_600));
  }

  Journal any() {
    var facts = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(18);
    var entries = new ArrayList<Entry>();
    entries.add(entry(0, OPENED, opened()));
    for (var i = 1; i <= facts; i++) {
      var at = OPENED.plus(Duration.ofMinutes(random.nextInt(35 * 24 * 60)));
      entries.add(entry(i, at, fact(i, at)));
    }
    return new Journal("deal-1", entries);
  }

  private static Entry entry(int number, Instant at, Fact fact) {
    var id = "%04d".formatted(number);
    return new Entry(id, at, at, "mara@example.com", Through.USER, Entry.FORMAT, fact);
  }

  private Fact opened() {
    return new Fact.DealOpened(
        one(TEXTS),
        one(TEXTS),
        "mara@example.com",
        step(),
        Optional.empty(),
        people(),
        goals(),
        Map.of(),
        random.nextBoolean());
  }

  private Fact fact(int number, Instant at) {
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> planned("t" + number, at);
      case 4, 5, 6, 7 -> new Fact.OutcomeRecorded(touchOrNone(), outcome(at));
      case 8 -> new Fact.OutcomeRecorded(new TouchName.ByRef("unknown"), outcome(at));
      case 9 -> new Fact.TouchCancelled(touchId(), one(TEXTS));
      case 10 -> new Fact.TouchSent(touchId());
      case 11 -> random.nextBoolean() ? new Fact.DealClosed(closing(at)) : new Fact.DealReopened();
      case 12 ->
          new Fact.DealEdited(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(step()),
              new AmountEdit.Keep(),
              sometimes(people()),
              sometimes(goals()));
      case 13 -> new Fact.NextActionSet(one(List.of(Actor.values())), one(TEXTS), later(at));
      case 14 -> new Fact.NextActionDeferred(Actor.SELLER, one(TEXTS), day(at), one(TEXTS));
      default -> new Fact.OutcomeWithdrawn("%04d".formatted(random.nextInt(18)));
    };
  }

  private Fact planned(String touchId, Instant at) {
    var time = random.nextInt(3) == 0 ? at.minus(Duration.ofHours(random.nextInt(48))) : later(at);
    var plan =
        new TouchPlan(
            one(List.of(Channel.values())),
            time.atZone(playbook.calendar().zone()).toOffsetDateTime(),
            PEOPLE.stream().filter(_ -> random.nextBoolean()).toList(),
            "",
            new Value(sometimes(one(List.of(ValueKind.values()))), one(TEXTS), "", ""),
            advances(),
            new Ask(one(TEXTS), sometimes(day(time)), sometimes(one(PEOPLE))),
            "",
            "",
            sometimes("%04d-promise".formatted(random.nextInt(18))).stream().toList(),
            "");
    return new Fact.TouchPlanned(
        touchId, "ref", plan, Verdict.of(List.of(), 1), false, false, List.of(), Optional.empty());
  }

  private Outcome outcome(Instant at) {
    return new Outcome(
        at,
        result(at),
        sometimes(new Outcome.Agreed(one(TEXTS), sometimes(day(at)))),
        random.nextInt(4) == 0
            ? Optional.of(new Outcome.Agreed(one(TEXTS), sometimes(day(at))))
            : Optional.empty(),
        Optional.empty(),
        random.nextInt(4) == 0 ? Optional.of("g1") : Optional.empty(),
        random.nextInt(4) == 0 ? Optional.of(step()) : Optional.empty(),
        sometimes(one(PEOPLE)),
        one(TEXTS));
  }

  private Result result(Instant at) {
    return switch (random.nextInt(13)) {
      case 0 -> new Result.Acted(one(TEXTS));
      case 1, 2 -> new Result.Committed();
      case 3 -> new Result.Replied(one(TEXTS));
      case 4, 5, 6 -> new Result.NoResponse();
      case 7 -> new Result.Declined(one(TEXTS));
      case 8 -> new Result.WentBack();
      case 9 -> new Result.Away(day(at));
      case 10 -> new Result.Unreachable(one(List.of(Contact.Why.values())));
      case 11 -> new Result.OptedOut();
      default -> new Result.NotDone();
    };
  }

  private Closing closing(Instant at) {
    return switch (random.nextInt(6)) {
      case 0 -> new Closing.Won();
      case 1 -> new Closing.Lost(one(TEXTS));
      default -> new Closing.Parked(day(at));
    };
  }

  private TouchName touchOrNone() {
    return random.nextInt(3) > 0
        ? new TouchName.ById(touchId())
        : new TouchName.Unplanned(
            one(List.of(Channel.values())), one(List.of(TouchName.StartedBy.values())));
  }

  private Advances advances() {
    return switch (random.nextInt(3)) {
      case 0 -> new Advances.Nothing();
      case 1 -> new Advances.ToStep(step());
      default -> new Advances.ToGoal("g" + random.nextInt(3));
    };
  }

  private List<Contact> people() {
    return PEOPLE.stream()
        .filter(_ -> random.nextInt(3) > 0)
        .map(id -> Contact.of(id, one(TEXTS), id + "@plant.example", "", Optional.empty(), OPENED))
        .toList();
  }

  private List<Goal> goals() {
    return List.of("g1", "g2").stream()
        .filter(_ -> random.nextInt(3) == 0)
        .map(id -> new Goal(id, one(TEXTS), one(TEXTS), sometimes(day(OPENED)), Goal.State.OPEN))
        .toList();
  }

  private String step() {
    return random.nextInt(20) == 0 ? "dropped" : one(playbook.steps()).key();
  }

  private String touchId() {
    return "t" + random.nextInt(18);
  }

  private LocalDate day(Instant at) {
    return playbook.calendar().dayOf(at).plusDays(random.nextInt(14));
  }

  private Instant later(Instant at) {
    return at.plus(Duration.ofMinutes(1 + random.nextInt(14 * 24 * 60)));
  }

  private <T> Optional<T> sometimes(T it) {
    return random.nextBoolean() ? Optional.of(it) : Optional.empty();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
