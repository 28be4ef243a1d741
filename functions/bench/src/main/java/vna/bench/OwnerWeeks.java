package vna.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vna.deal.Actor;
import vna.deal.Deal;
import vna.nextaction.NextAction;
import vna.playbook.ValueKind;
import vna.review.OwnerWeek;
import vna.review.OwnerWeek.Activity;
import vna.review.OwnerWeek.ReviewedDeal;
import vna.touch.Channel;
import vna.touch.Decision;

/// Owners with 30 open deals and 50 touches in the week, one after the other; every tenth touch
/// nearly repeats another one. The same for the same seed.
final class OwnerWeeks {
  private static final int DEALS = 30;
  private static final int TOUCHES = 50;
  private static final int LENGTH = 290;
  private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

  private final Random random;
  private final List<String> vocabulary;

  OwnerWeeks(long seed) {
    random = new Random(seed);
    vocabulary = IntStream.range(0, 3_000).mapToObj(_ -> word()).toList();
  }

  OwnerWeek owner(int number) {
    return new OwnerWeek(
        "rep%d@example.com".formatted(number),
        IntStream.range(0, DEALS).mapToObj(i -> deal(number, i)).toList(),
        touches(number));
  }

  private ReviewedDeal deal(int owner, int number) {
    var due = MONDAY.plus(Duration.ofHours(random.nextInt(300)));
    var moved =
        new Deal.Movement(
            MONDAY.plus(Duration.ofHours(number)),
            Optional.of("compare-options"),
            Optional.empty(),
            Optional.empty());
    return new ReviewedDeal(
        dealId(owner, number),
        "Changeover of line " + number,
        "Plant %d of %s".formatted(number, word()),
        List.of("Dana " + word()),
        Deal.Status.OPEN,
        Optional.empty(),
        "compare-options",
        number % 5 == 0 ? List.of(moved) : List.of(),
        Optional.of(
            new NextAction(
                number % 3 == 0 ? Actor.BUYER : Actor.SELLER,
                "Send last quarter's changeover log for the line",
                due,
                "plan-next",
                "",
                Optional.empty(),
                Optional.empty())),
        number % 7 == 0,
        number % 4,
        0,
        number % 2);
  }

  private List<Activity> touches(int owner) {
    var repeated = text();
    return IntStream.range(0, TOUCHES)
        .<Activity>mapToObj(i ->
            new Activity.PlannedTouch(
                MONDAY.plus(Duration.ofHours(2L * i)),
                dealId(owner, i % DEALS),
                List.of(Channel.values()).get(i % 3),
                Optional.of(List.of(ValueKind.values()).get(i % 4)),
                "",
                Optional.empty(),
                i % 5 == 0 ? Decision.NEEDS_WORK : Decision.INTENTIONAL,
                i % 5 == 0 ? List.of("ask-undated") : List.of(),
                false,
                i % 6 == 0,
                i % 10 == 0 ? repeated : text()))
        .toList();
  }

  /// 26 characters, as our ids have.
  private static String dealId(int owner, int number) {
    return "01JD%011d%011d".formatted(owner, number);
  }

  private String text() {
    var words = new StringBuilder();
    while (words.length() < LENGTH) {
      words.append(vocabulary.get(random.nextInt(vocabulary.size()))).append(' ');
    }
    return words.substring(0, LENGTH);
  }

  private String word() {
    return IntStream.range(0, 3 + random.nextInt(6))
        .mapToObj(_ -> String.valueOf((char) ('a' + random.nextInt(26))))
        .collect(Collectors.joining());
  }
}
