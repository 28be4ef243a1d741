package vna.nextaction;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import vna.deal.Agreement;
import vna.deal.Standing;

/// We promised something: do it, unless the buyer's commitment has the earlier date.
record KeepPromise() implements NextActionRule.Yielding {

  @Override
  public String id() {
    return "keep-promise";
  }

  @Override
  public Optional<Proposal> on(Standing standing, Supplier<Optional<Fit>> below) {
    return standing.openPromises().stream()
        .min(Comparator.comparing(promise -> dueAt(promise, standing)))
        .filter(promise -> below.get().filter(fit -> isEarlier(fit, promise, standing)).isEmpty())
        .map(promise -> keep(promise, standing));
  }

  private static boolean isEarlier(Fit below, Agreement promise, Standing standing) {
    var promised = standing.playbook().calendar().dayOf(dueAt(promise, standing));
    return below.row() instanceof OfCommitment row
        && row.commitment(standing)
            .flatMap(Agreement::dueBy)
            .filter(day -> day.isBefore(promised))
            .isPresent();
  }

  private static Instant dueAt(Agreement promise, Standing standing) {
    return promise
        .dueBy()
        .map(day -> Term.endOf(day, standing))
        .orElseGet(() -> Term.replyAfter(promise.madeAt(), standing));
  }

  private static Proposal keep(Agreement promise, Standing standing) {
    return Proposal.seller(
        "Keep our promise to %s%s"
            .formatted(Wording.partner(promise, standing), Wording.colon(promise.action())),
        dueAt(promise, standing),
        "We promised it on %s%s"
            .formatted(
                Wording.day(promise.madeAt(), standing),
                promise
                    .dueBy()
                    .map(day -> ", for " + Wording.day(day))
                    .orElse(", without a date")));
  }
}
