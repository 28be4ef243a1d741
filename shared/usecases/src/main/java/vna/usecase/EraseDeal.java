package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vna.store.DealStore;
import vna.store.Erasure;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.Result;

/// Erases a deal with its journal.
@ApplicationScoped
public class EraseDeal {
  private static final int MAX_TRIES = 5;

  private final DealStore store;
  private final Erasure erasure;
  private final Playbooks playbooks;

  @Inject
  public EraseDeal(DealStore store, Erasure erasure, Playbooks playbooks) {
    this.store = store;
    this.erasure = erasure;
    this.playbooks = playbooks;
  }

  /// 204 once nothing is left, also when an erasure that was interrupted is finished now; 403 for
  /// whoever sees the deal and is no admin.
  public Answer erase(DealName.ById deal, Call call) {
    for (var tries = 1; tries <= MAX_TRIES; tries++) {
      var answer = attempt(deal, call);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return Answer.of(new Result.Overtaken());
  }

  private Optional<Answer> attempt(DealName.ById deal, Call call) {
    var loaded = store.load(deal);
    if (!call.caller().isAtLeast(Role.ADMIN)) {
      var playbook = playbooks.current();
      var seen = loaded.filter(known -> call.caller().sees(known.owner(playbook))).isPresent();
      return Optional.of(Answer.of(seen ? new Result.Forbidden() : new Result.NotFound()));
    }
    if (loaded.isEmpty() && !erasure.isUnfinished(deal.dealId())) {
      return Optional.of(Answer.of(new Result.NotFound()));
    }
    if (loaded.isPresent()) {
      var version = loaded.get().version();
      if (call.isStaleOn(version)) {
        return Optional.of(Answer.of(new Result.Stale()));
      }
      if (!erasure.begin(deal.dealId(), version)) {
        return Optional.empty();
      }
    }
    erasure.finish(deal.dealId());
    return Optional.of(Answer.of(new Result.Erased()));
  }
}
