package vna.nextaction;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vna.deal.Agreement;
import vna.deal.Standing;
import vna.deal.Touch;

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
    var to =
        promise
            .touchId()
            .flatMap(standing.deal()::touch)
            .map(Touch::to)
            .map((List<String> contacts) -> Wording.people(contacts, standing.deal()))
            .orElseGet(() -> Wording.buyer(standing));
    return Proposal.seller(
        "Keep our promise to %s%s".formatted(to, Wording.colon(promise.action())),
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
