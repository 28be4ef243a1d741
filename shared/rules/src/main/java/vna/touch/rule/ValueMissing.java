package vna.touch.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import vna.playbook.Severity;
import vna.touch.Finding;

/// No value, nothing left of it, the ask once more, or only that we shall be in touch.
record ValueMissing() implements TouchRule {
  private static final double SAME = 0.75;

  @Override
  public About about() {
    return new About(
        "value-missing",
        Severity.BLOCKER,
        "",
        "Article: a touch that delivers no value wastes the buyer's time",
        "No value statement, or nothing is left of it without empty phrases, placeholders, thanks,"
            + " emoji and punctuation; or it only repeats the ask, or only announces our own"
            + " follow-up",
        "Benchmark of 14 plants: the three scheduling changes behind the 18 % gain",
        "Hope all is well! Just wanted to circle back");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var statement = situation.plan().value().statement();
    var reading = situation.value();
    if (statement.isBlank()) {
      return Optional.of(
          missing(situation, "This touch does not say yet what the buyer gets out of it."));
    }
    if (reading.isOwnFollowUp()) {
      return Optional.of(
          missing(situation, "This announces our next step; the buyer gets nothing from it yet."));
    }
    if (reading.isEmpty()) {
      return Optional.of(
          missing(
              situation, "Without the polite words, nothing is left here that the buyer can use."));
    }
    if (repeatsAsk(situation)) {
      return Optional.of(
          missing(situation, "This says what we want the buyer to do, not what they get for it."));
    }
    return Optional.empty();
  }

  // "Benchmark of 14 plants" beside "Review the benchmark of 14 plants" is value and its ask. Only
  // with
  // the ask's own verb in it a statement is the ask again.
  private static boolean repeatsAsk(TouchSituation situation) {
    var ask = situation.ask().stems();
    var said = situation.value().topics();
    if (ask.size() < 2 || !said.contains(ask.getFirst())) {
      return false;
    }
    var all = new HashSet<>(said);
    all.addAll(ask);
    var shared = ask.stream().distinct().filter(said::contains).collect(Collectors.toSet());
    return shared.size() >= SAME * all.size();
  }

  private Finding missing(TouchSituation situation, String message) {
    return finding(
        "/value/statement",
        message,
        "something the buyer can use: a fact, an example or a number that helps with "
            + BetterWay.buyerQuestion(situation),
        BetterWay.quoted(situation.plan().value().statement()),
        suggestion(situation));
  }

  private static String suggestion(TouchSituation situation) {
    var step = situation.deal().step();
    return situation.playbook().shelf().stream()
        .filter(value -> value.helpsAt(step) && !value.title().isBlank())
        .findFirst()
        .map(value ->
            "From the shelf: "
                + BetterWay.quoted(value.title())
                + ". Say why it matters to this buyer.")
        .orElseGet(() ->
            "Answer "
                + BetterWay.buyerQuestion(situation)
                + " for them with one thing they do not have yet: what a similar buyer did, what it"
                + " cost or saved, or what they would see on their own data.");
  }
}
