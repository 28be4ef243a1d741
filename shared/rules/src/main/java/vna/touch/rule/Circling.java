package vna.touch.rule;

import java.util.Optional;
import vna.deal.Standing;
import vna.playbook.Severity;
import vna.touch.Advances;
import vna.touch.Finding;

/// The last touches aimed at the same thing, and nothing moved.
record Circling() implements TouchRule {
  @Override
  public About about() {
    return new About(
        "circling",
        Severity.ADVICE,
        "",
        "Article: one step forward",
        "circling.max touches in a row aimed at the same step or goal, without movement, and this"
            + " one does too",
        "Aims at a smaller goal after three touches that moved nothing",
        "Aims a fourth time at the same step");
  }

  @Override
  public Optional<Finding> judge(TouchSituation situation) {
    var aim = situation.plan().advances();
    var max = situation.playbook().settings().circling().max();
    var done =
        situation.standing().exchanges().stream()
            .filter(Standing.Exchange::bySeller)
            .flatMap(exchange -> exchange.touch().stream())
            .toList();
    var last = done.subList(Math.max(0, done.size() - max), done.size());
    var moved = situation.deal().lastMovementAt();
    if (aim instanceof Advances.Nothing
        || last.size() < max
        || !last.stream().allMatch(touch -> touch.plan().advances().equals(aim) && !touch.moved())
        || moved.filter(at -> !at.isBefore(last.getFirst().happenedAt())).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            aim instanceof Advances.ToGoal ? "/advances/goal" : "/advances/step",
            "The same aim has been tried " + max + " times in a row, and nothing has moved.",
            "a smaller ask, or another person",
            max + " touches in a row at the same aim",
            "Cut the ask smaller: a first piece that takes the buyer ten minutes"
                + BetterWay.somebodyElse(situation)
                    .map(contact -> "; or ask " + contact.called())
                    .orElse("")
                + "."));
  }
}
