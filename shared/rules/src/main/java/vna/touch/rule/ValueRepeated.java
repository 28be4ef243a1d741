package vna.touch.rule;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vna.deal.Outcome;
import vna.deal.Touch;
import vna.playbook.Severity;
import vna.touch.Finding;
import vna.touch.Value;

/// The same person has had the same value, on this deal or lately on another of the owner's, and it
/// moved nothing.
record ValueRepeated() implements TouchRule {
  private static final int LONGER = 3;
  private static final Set<String> AGAIN =
      Lexicon.words("again resend once copy nochmal nochmals erneut wieder einmal");

  @Override
  public About about() {
    return new About(
        "value-repeated",
        Severity.ADVICE,
        "BLOCKER the third time",
        "Article: never waste the buyer's time",
        "The same value, in nearly the same words or by the same asset, already went to the same"
            + " person and brought no movement; not when the buyer asked for it again; other"
            + " numbers are other value",
        "A second benchmark, of other plants",
        "The same benchmark again");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var value = situation.plan().value();
    var done =
        Stream.concat(onThisDeal(situation), onOthers(situation))
            .filter(
                touch -> situation.standing().stateOf(touch) == Touch.State.DONE && !touch.moved())
            .filter(touch -> touch.happenedAt().isBefore(situation.plan().time()))
            .toList();
    if (done.isEmpty()) {
      return Optional.empty();
    }
    var said = Sketch.of(situation.value().text());
    var earlier =
        done.stream()
            .filter(touch -> isSame(value, said, touch.plan().value(), situation))
            .sorted(Touch.BY_TIME)
            .toList();
    if (earlier.isEmpty() || isWanted(situation, earlier.getFirst().happenedAt())) {
      return Optional.empty();
    }
    return Optional.of(
        earlier.size() > 1
            ? repeated(situation, earlier).with(Severity.BLOCKER)
            : repeated(situation, earlier));
  }

  private static Stream<Touch> onThisDeal(TouchSituation situation) {
    return situation.deal().touches().stream()
        .filter(touch -> !Collections.disjoint(touch.to(), situation.plan().to()));
  }

  private static Stream<Touch> onOthers(TouchSituation situation) {
    if (situation.recent().isEmpty()) {
      return Stream.empty();
    }
    var people = Gist.emails(situation.plan(), situation.deal());
    return situation.recent().stream()
        .filter(recent -> !recent.dealId().equals(situation.deal().dealId()))
        .filter(recent -> !Collections.disjoint(recent.gist().people(), people))
        .map(RecentTouch::touch);
  }

  private Finding repeated(TouchSituation situation, List<Touch> earlier) {
    var day = situation.playbook().calendar().dayOf(earlier.getLast().happenedAt());
    return finding(
        "/value/statement",
        "They have had this already, and it did not bring them forward.",
        "something that they have not had yet",
        "the same as on " + day,
        "Bring another kind of value, or what is new since "
            + day
            + ", for "
            + BetterWay.buyerQuestion(situation)
            + ".");
  }

  private static boolean isSame(Value value, Sketch said, Value earlier, TouchSituation situation) {
    var isSameThing =
        (!value.asset().isBlank() && value.asset().equals(earlier.asset()))
            || (!value.shelf().isBlank() && value.shelf().equals(earlier.shelf()));
    if (!isSameThing && !isOfLikeLength(value.statement(), earlier.statement())) {
      return false;
    }
    var before = Text.of(earlier.statement(), situation.wording());
    if (said.isSame(Sketch.of(before), situation.playbook().settings().similar().min())) {
      return !situation.value().isEmpty();
    }
    return isSameThing && !hasNewNumber(situation.value().text(), before);
  }

  // Nothing that is so much longer can be the same.
  private static boolean isOfLikeLength(String one, String other) {
    return Math.max(one.length(), other.length())
        <= LONGER * Math.min(one.length(), other.length());
  }

  // Another chapter of the same report.
  private static boolean hasNewNumber(Text said, Text earlier) {
    var before = earlier.words().stream().map(Word::text).toList();
    return said.words().stream().anyMatch(word -> word.hasDigit() && !before.contains(word.text()));
  }

  private static boolean isWanted(TouchSituation situation, Instant since) {
    var value = situation.value().stems();
    return situation.standing().outcomes().stream()
        .filter(outcome -> outcome.result() instanceof Outcome.Result.Replied)
        .filter(outcome -> !outcome.occurredAt().isBefore(since))
        .map(outcome -> BuyerSaid.words(outcome) + "\n" + outcome.note())
        .anyMatch(said ->
            Words.of(said).stream().anyMatch(word -> AGAIN.contains(word.text()))
                || !Collections.disjoint(value, situation.read(said).stems()));
  }
}
