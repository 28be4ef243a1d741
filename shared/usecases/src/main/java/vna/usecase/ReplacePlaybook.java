package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vna.playbook.Playbook;
import vna.store.PlaybookStore;
import vna.wire.Answer;
import vna.wire.Result;

/// Puts another playbook in the place of the team's. Steps may go: a deal that stands on one starts
/// over, as if it were before all others.
@ApplicationScoped
public class ReplacePlaybook {
  private final Playbooks playbooks;
  private final PlaybookStore store;
  private final Clock clock;

  @Inject
  public ReplacePlaybook(Playbooks playbooks, PlaybookStore store, Clock clock) {
    this.playbooks = playbooks;
    this.store = store;
    this.clock = clock;
  }

  /// 200 with the playbook under its new version; 403 below a manager; 412 when it is not as the
  /// caller saw it.
  ///
  /// @throws vna.store.Unavailable when the table cannot be reached
  public Answer replace(Playbook wanted, Call call) {
    if (!call.caller().isAtLeast(Role.MANAGER)) {
      return Answer.of(new Result.Forbidden());
    }
    var before = playbooks.latest();
    var next = wanted.withVersion(before.version() + 1);
    if (call.isStaleOn(before.version())
        || !store.append(next, before, call.caller().by(), clock.instant())) {
      return Answer.of(new Result.PlaybookStale());
    }
    return Answer.of(new Result.ShownPlaybook(playbooks.hold(next)));
  }
}
