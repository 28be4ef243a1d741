package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vna.deal.Actor;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.playbook.BusinessCalendar;
import vna.playbook.Playbook;

/// What holds for any journal and any now. A failure names its seed.
class AnyDealTest {
  private static final long SEED = 20_261_125L;
  private static final int HOW_MANY = 6_000;
  private static final int LOOK_AHEAD_DAYS = 35;
  private static final List<Playbook> PLAYBOOKS =
      Stream.of("Europe/Berlin", "America/New_York", "Asia/Kathmandu")
          .map(AnyDealTest::in)
          .toList();
  private static final List<Any> DEALS =
      IntStream.range(0, HOW_MANY).mapToObj(AnyDealTest::any).toList();

  @Test
  void an_open_or_parked_deal_has_exactly_one_action_and_a_closed_one_none() {
    DEALS.forEach(any -> {
      var next = NextActionRules.of(any.standing());

      assertEquals(!any.standing().deal().isClosed(), next.isPresent(), any::told);
      next.ifPresent(action -> {
        assertReadable(action.action(), any);
        assertReadable(action.why(), any);
      });
    });
  }

  @Test
  void nothing_changes_before_changes_at() {
    DEALS.forEach(any -> {
      var next = NextActionRules.of(any.standing());
      var turns = next.flatMap(NextAction::changesAt);

      var today = decision(any.standing());
      Stream.concat(moments(any), turns.map(moment -> moment.minusNanos(1)).stream())
          .filter(moment -> turns.map(moment::isBefore).orElse(true))
          .forEach(moment ->
              assertEquals(
                  today,
                  decision(any.standing().at(moment)),
                  () -> any.told() + " and at " + moment + ", turns " + turns));
    });
  }

  @Test
  void something_is_different_at_changes_at() {
    DEALS.forEach(any ->
        NextActionRules.of(any.standing())
            .flatMap(NextAction::changesAt)
            .ifPresent(turns -> {
              assertTrue(turns.isAfter(any.standing().asOf()), any::told);
              assertNotEquals(
                  decision(any.standing()), decision(any.standing().at(turns)), any::told);
            }));
  }

  @Test
  void every_row_decides_somewhere_among_these_deals() {
    var decided = new HashSet<String>();

    DEALS.forEach(
        any -> NextActionRules.of(any.standing()).map(NextAction::rule).ifPresent(decided::add));

    var all = NextActionRules.ALL.stream().map(NextActionRule::id).collect(Collectors.toSet());
    all.remove("closed");
    assertEquals(all, decided);
  }

  @Test
  void the_same_deal_at_the_same_time_has_the_same_action() {
    DEALS.stream()
        .limit(500)
        .forEach(any ->
            assertEquals(
                NextActionRules.of(any.standing()), NextActionRules.of(any.standing()), any::told));
  }

  private record Any(long seed, Standing standing) {
    String told() {
      return "seed %d: %s at %s".formatted(seed, standing.deal(), standing.asOf());
    }
  }

  private record Decision(Actor actor, String action, Instant dueAt, String rule) {}

  private static Optional<Decision> decision(Standing standing) {
    return NextActionRules.first(NextActionRules.ALL, standing)
        .map(fit ->
            new Decision(
                fit.proposal().actor(),
                fit.proposal().action(),
                fit.proposal().dueAt(),
                fit.row().id()));
  }

  private static void assertReadable(String text, Any any) {
    assertTrue(!text.isBlank() && text.length() <= 300, () -> text + " of " + any.told());
  }

  private static Any any(int number) {
    var seed = SEED + number;
    var random = new Random(seed);
    var playbook = PLAYBOOKS.get(number % PLAYBOOKS.size());
    var journals = new AnyJournal(random, playbook);
    var deal = journals.any().fold(playbook);
    return new Any(seed, new Standing(deal, playbook, journals.anyTime()));
  }

  /// Where time might turn something, found without asking `turningPoints`: the end of each day,
  /// each touch and an hour later, and a few moments between.
  private static Stream<Instant> moments(Any any) {
    var standing = any.standing();
    var calendar = standing.playbook().calendar();
    var random = new Random(any.seed());
    var today = calendar.dayOf(standing.asOf());
    var days = IntStream.range(0, LOOK_AHEAD_DAYS).mapToObj(today::plusDays).map(calendar::endOf);
    var touches =
        standing.deal().touches().stream()
            .map(Touch::happenedAt)
            .flatMap(time -> Stream.of(time, time.plus(Duration.ofHours(1))));
    var between =
        IntStream.range(0, 5)
            .mapToObj(_ -> standing.asOf().plus(Duration.ofMinutes(random.nextInt(60 * 24 * 40))));
    return Stream.of(days, touches, between)
        .flatMap(moments -> moments)
        .filter(moment -> moment.isAfter(standing.asOf()));
  }

  private static Playbook in(String zone) {
    var playbook = Playbook.DEFAULT;
    return new Playbook(
        playbook.version(),
        playbook.enforcement(),
        playbook.allowOverride(),
        playbook.languages(),
        playbook.steps(),
        playbook.rules(),
        playbook.settings(),
        playbook.phrases(),
        playbook.decidingTitles(),
        new BusinessCalendar(
            ZoneId.of(zone),
            playbook.calendar().workingDays(),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0)),
        playbook.shelf());
  }
}
