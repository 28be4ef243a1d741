package vna.touch.rule;

import java.time.Duration;
import java.util.Optional;
import vna.deal.Touch;
import vna.playbook.Severity;
import vna.touch.Finding;

/// The owner says the same, but for names, numbers and dates, on deal after deal.
///
/// An ask alone is no evidence: many deals need the same log. What a suggestion filled in does not
/// count.
record Autopilot() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "autopilot",
        Severity.ADVICE,
        "",
        "Article: the same process for every prospect, on autopilot",
        "Value, ask and draft are nearly the same, names, numbers and dates masked, on"
            + " autopilot.deals or more of the owner's deals within autopilot.days; parts taken"
            + " unchanged from a suggestion do not count",
        "The third benchmark this week, each of other plants and for another question",
        "The same mail to a third account, with another name in it");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    if (situation.recent().isEmpty()) {
      return Optional.empty();
    }
    var said = Said.in(situation);
    if (said.value().isEmpty() && said.draft().isEmpty()) {
      return Optional.empty();
    }
    var settings = situation.playbook().settings();
    var others =
        situation.recent().stream()
            .filter(recent -> !recent.dealId().equals(situation.deal().dealId()))
            .filter(recent -> isNear(recent.touch(), situation))
            .filter(recent -> said.isSame(recent.gist(), settings.similar().min()))
            .map(RecentTouch::dealId)
            .distinct()
            .count();
    return others == 0 || others + 1 < settings.autopilot().deals()
        ? Optional.empty()
        : Optional.of(onAutopilot(situation, others));
  }

  private static boolean isNear(Touch touch, TouchSituation situation) {
    var days = situation.playbook().settings().autopilot().days();
    var apart = Duration.between(touch.happenedAt(), situation.plan().time()).abs();
    return apart.compareTo(Duration.ofDays(days)) <= 0
        && situation.standing().stateOf(touch) != Touch.State.CANCELLED;
  }

  private Finding onAutopilot(TouchSituation situation, long others) {
    return finding(
        situation.value().text().size() == 0 ? "/draft" : "/value/statement",
        "Other buyers get this from you nearly word for word; they can tell.",
        "what only this buyer would get",
        "nearly the same on " + others + " other deals in these days",
        "Say what it means for "
            + BetterWay.buyerQuestion(situation)
            + " at "
            + situation.deal().account()
            + ", with one number or name of theirs.");
  }

  /// What of the plan is the owner's own.
  private record Said(Sketch value, Sketch ask, Sketch draft) {
    static Said in(TouchSituation situation) {
      var plan = situation.plan();
      return new Said(
          Gist.isSuggestedValue(plan.value().statement(), situation.playbook())
              ? Sketch.NONE
              : masked(situation.value(), situation),
          Gist.isSuggestedAsk(plan.ask().action(), situation.deal(), situation.playbook())
              ? Sketch.NONE
              : masked(situation.ask(), situation),
          masked(situation.draft(), situation));
    }

    private static Sketch masked(Reading reading, TouchSituation situation) {
      return Sketch.masked(reading.text(), situation.names()).bounded();
    }

    boolean isSame(Gist other, double min) {
      return isSame(value, other.value(), min)
          && isSame(ask, other.ask(), min)
          && isSame(draft, other.draft(), min);
    }

    private static boolean isSame(Sketch part, String other, double min) {
      return part.isEmpty() || (!other.isEmpty() && part.isSame(Sketch.parse(other), min));
    }
  }
}
