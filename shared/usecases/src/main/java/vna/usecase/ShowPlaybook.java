package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.wire.Answer;
import vna.wire.Result;

/// Looks at the playbook.
@ApplicationScoped
public class ShowPlaybook {
  private final Playbooks playbooks;

  @Inject
  public ShowPlaybook(Playbooks playbooks) {
    this.playbooks = playbooks;
  }

  /// 200 with the playbook, never an old one: who changes it needs its version.
  ///
  /// @throws vna.store.Unavailable when the table cannot be reached
  public Answer show() {
    return Answer.of(new Result.ShownPlaybook(playbooks.latest()));
  }
}
