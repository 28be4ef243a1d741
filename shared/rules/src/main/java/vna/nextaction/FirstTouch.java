package vna.nextaction;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vna.deal.Standing;

/// Nothing has happened yet: plan the first touch.
record FirstTouch() implements NextActionRule.Plain {

  @Override
  public String id() {
    return "first-touch";
  }

  @Override
  public Optional<Proposal> on(Standing standing) {
    var deal = standing.deal();
    return deal.touches().isEmpty() && deal.unplanned().isEmpty()
        ? Optional.of(plan(standing))
        : Optional.empty();
  }

  private static Proposal plan(Standing standing) {
    var deal = standing.deal();
    var step = standing.playbook().step(deal.step());
    return Proposal.seller(
        "Plan the first touch with %s, one that helps them answer %s"
            .formatted(
                Wording.people(Wording.reachable(standing), deal),
                Wording.quoted(step.buyerQuestion())),
        dueAt(standing),
        "The deal was opened %son %s, and nothing has happened since"
            .formatted(
                deal.fromForm() ? "by a form or another system " : "",
                Wording.day(deal.openedAt(), standing)));
  }

  private static Instant dueAt(Standing standing) {
    var opened = standing.deal().since();
    var playbook = standing.playbook();
    return standing.deal().fromForm()
        ? playbook
            .calendar()
            .businessTimeAfter(
                opened, Duration.ofMinutes(playbook.settings().first().minutesFromForm()))
        : Term.planAfter(opened, standing);
  }
}
