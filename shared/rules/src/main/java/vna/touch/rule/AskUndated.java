package vna.touch.rule;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vna.playbook.Severity;
import vna.touch.Finding;

/// The ask has no date, or one so far off that it is none. Where nothing is asked, there is nothing
/// to date.
record AskUndated() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "ask-undated",
        Severity.ADVICE,
        "",
        "Commitments without dates do not happen",
        "The ask has no date, or one beyond ask.maxDays after the touch",
        "By Friday",
        "No date");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    if (AskMissing.isMissing(situation)) {
      return Optional.empty();
    }
    var maxDays = situation.playbook().settings().ask().maxDays();
    var day = situation.playbook().calendar().dayOf(situation.plan().time());
    var expected = "a day within " + maxDays + " days of the touch";
    var suggestion = "Ask for it by " + BetterWay.askDay(situation) + ".";
    return situation
        .plan()
        .ask()
        .dueBy()
        .map(dueBy ->
            ChronoUnit.DAYS.between(day, dueBy) > maxDays
                ? Optional.of(
                    finding(
                        "/buyerNextAction/dueBy",
                        "That day is so far away that the ask will be forgotten until then.",
                        expected,
                        dueBy.toString(),
                        suggestion + " If it takes longer, ask for the first part of it."))
                : Optional.<Finding>empty())
        .orElseGet(() ->
            Optional.of(
                finding(
                    "/buyerNextAction/dueBy",
                    "The buyer does not learn by when we hope for it.",
                    expected,
                    "no date",
                    suggestion)));
  }
}
