package vna.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vna.deal.Agreement;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Goal;
import vna.deal.Outcome;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.deal.TouchName;
import vna.playbook.Playbook;
import vna.playbook.ValueKind;
import vna.touch.Advances;
import vna.touch.Ask;
import vna.touch.Channel;
import vna.touch.Decision;
import vna.touch.TouchPlan;
import vna.touch.Value;
import vna.touch.Verdict;
import vna.touch.rule.TouchSituation;

/// The deal, the plan and what happened before, as a row of the judging set tells them.
final class JudgedSituation {
  private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-24T09:00:00+01:00");
  private static final LocalDate DAY = NINE.toLocalDate();
  private static final Instant OPENED = Instant.parse("2026-10-01T08:00:00Z");
  private static final String GOAL = "g-1";

  private final UnaryOperator<String> cell;
  private final List<Contact> contacts;
  private final List<String> to;
  private final Optional<Goal> goal;
  private final TouchPlan plan;
  private final List<Touch> touches = new ArrayList<>();
  private final List<Deal.UnplannedOutcome> unplanned = new ArrayList<>();
  private final List<Agreement> commitments = new ArrayList<>();
  private final List<String> optedOut = new ArrayList<>();

  private JudgedSituation(UnaryOperator<String> cell) {
    this.cell = cell;
    this.contacts = contacts(cell.apply("contacts"));
    this.to =
        cell.apply("to").isEmpty()
            ? contacts.stream().map(Contact::id).toList()
            : parts(cell.apply("to"), ";").map(this::contact).toList();
    this.goal = goal(cell.apply("advances"));
    this.plan = plan();
    parts(cell.apply("before"), ";;").forEach(this::before);
    touches.sort(Touch.BY_TIME);
  }

  /// @param cell the row's cells by their column
  static TouchSituation of(UnaryOperator<String> cell) {
    var judged = new JudgedSituation(cell);
    var standing = new Standing(judged.deal(), Playbook.DEFAULT, NINE.toInstant());
    return new TouchSituation(judged.plan, standing, Set.copyOf(judged.optedOut), List.of());
  }

  private static List<Contact> contacts(String listed) {
    var all = listed.isEmpty() ? "Dana Fox <plant manager> *" : listed;
    return parts(all, ";").map(JudgedSituation::person).toList();
  }

  private static Contact person(String written) {
    var decides = written.endsWith("*");
    var open = written.indexOf('<');
    var name = open < 0 ? written.replace("*", "").strip() : written.substring(0, open).strip();
    var role = open < 0 ? "" : written.substring(open + 1, written.indexOf('>')).strip();
    return Contact.of(
        id(name), name, "", role, decides ? Optional.of(true) : Optional.empty(), OPENED);
  }

  private static String id(String name) {
    return "c-" + name.replace("*", "").strip();
  }

  private String contact(String name) {
    return contacts.stream()
        .filter(contact ->
            contact.id().equals(id(name)) || contact.name().startsWith(name.strip() + " "))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no contact " + name))
        .id();
  }

  private static Optional<Goal> goal(String advances) {
    if (!advances.startsWith("goal:") && !advances.startsWith("new:")) {
      return Optional.empty();
    }
    var said = advances.substring(advances.indexOf(':') + 1).split("\\|", 2);
    var action = said.length > 1 ? said[1].strip() : "";
    return Optional.of(new Goal(GOAL, said[0].strip(), action, Optional.empty(), Goal.State.OPEN));
  }

  private TouchPlan plan() {
    var channel = cell.apply("channel");
    var kind = cell.apply("valueKind");
    var due = cell.apply("dueInDays");
    var by = cell.apply("askBy");
    return new TouchPlan(
        channel.isEmpty() ? Channel.EMAIL : Channel.valueOf(channel),
        NINE,
        to,
        cell.apply("buyerExpects"),
        new Value(
            kind.isEmpty() ? Optional.empty() : Optional.of(ValueKind.valueOf(kind)),
            cell.apply("value"),
            cell.apply("asset"),
            ""),
        aim(cell.apply("advances")),
        new Ask(
            cell.apply("ask"),
            due.isEmpty() ? Optional.empty() : Optional.of(DAY.plusDays(Long.parseLong(due))),
            by.isEmpty() ? Optional.empty() : Optional.of(contact(by))),
        cell.apply("draft"),
        "",
        List.of(),
        "");
  }

  private Advances aim(String advances) {
    return goal.isPresent()
        ? new Advances.ToGoal(GOAL)
        : advances.isEmpty() ? new Advances.Nothing() : new Advances.ToStep(advances.strip());
  }

  private void before(String event) {
    var said = event.split(":", 2);
    var what = said[1].strip();
    switch (said[0].strip()) {
      case "buyer-wrote" ->
          unplanned.add(
              new Deal.UnplannedOutcome(
                  "o-wrote",
                  new TouchName.Unplanned(Channel.EMAIL, TouchName.StartedBy.BUYER),
                  outcome(NINE.minusDays(1), new Outcome.Result.Replied(what)),
                  false));
      case "promised" -> promised(what);
      case "sent" -> touched(NINE.minusDays(10), what, new Advances.Nothing(), Optional.empty());
      case "silent" -> {
        for (var i = Integer.parseInt(what); i > 0; i--) {
          silent(NINE.minusDays(4L * i), new Advances.Nothing(), new Outcome.Result.NoResponse());
        }
      }
      case "aimed" -> {
        for (var i = Integer.parseInt(what); i > 0; i--) {
          silent(NINE.minusDays(3L * i), plan.advances(), new Outcome.Result.Replied(""));
        }
      }
      case "touched-hours-ago" ->
          touched(
              NINE.minusHours(Long.parseLong(what)),
              "Another piece of value",
              new Advances.Nothing(),
              Optional.empty());
      case "opted-out" -> optedOut.add(contact(what));
      default -> throw new IllegalArgumentException("what is " + event + "?");
    }
  }

  private void promised(String what) {
    var by = what.lastIndexOf(" by ");
    var days = Long.parseLong(what.substring(by + 4).replace("+", "").strip());
    commitments.add(
        new Agreement(
            "a-" + commitments.size(),
            what.substring(0, by).strip(),
            Optional.of(DAY.plusDays(days)),
            Agreement.State.OPEN,
            NINE.minusDays(5).toInstant(),
            Optional.empty()));
  }

  private void silent(OffsetDateTime time, Advances aim, Outcome.Result result) {
    touched(
        time,
        "Chapter " + touches.size() + " of the handbook",
        aim,
        Optional.of(outcome(time.plusDays(1), result)));
  }

  private void touched(
      OffsetDateTime time, String statement, Advances aim, Optional<Outcome> outcome) {
    var id = "t-" + touches.size();
    touches.add(
        new Touch(
            id,
            "r-" + id,
            "mara@example.com",
            cell.apply("step"),
            time.minusHours(1).toInstant(),
            new TouchPlan(
                Channel.EMAIL,
                time,
                to,
                "",
                new Value(Optional.empty(), statement, "", ""),
                aim,
                Ask.NONE,
                "",
                "",
                List.of(),
                ""),
            to,
            new Verdict(Decision.INTENTIONAL, List.of(), 1),
            false,
            false,
            outcome.isPresent() ? Optional.empty() : Optional.of(time.toInstant()),
            Optional.empty(),
            outcome.map(what -> new Touch.TouchOutcome("o-" + id, what)),
            false));
  }

  private static Outcome outcome(OffsetDateTime time, Outcome.Result result) {
    return new Outcome(
        time.withOffsetSameInstant(ZoneOffset.UTC).toInstant(),
        result,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private Deal deal() {
    var account = cell.apply("account");
    return new Deal(
        "d-1",
        account,
        account,
        "mara@example.com",
        Deal.Status.OPEN,
        Optional.empty(),
        "",
        Optional.empty(),
        cell.apply("step"),
        OPENED,
        OPENED,
        false,
        Optional.empty(),
        contacts,
        goal.stream().toList(),
        commitments,
        List.of(),
        Map.of(),
        touches,
        unplanned,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static Stream<String> parts(String cell, String separator) {
    return Arrays.stream(cell.split(separator, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }
}
