package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import vna.playbook.Playbook;

/// Knows the team's playbook.
@ApplicationScoped
public class Playbooks {

  /// The playbook that holds now.
  public Playbook current() {
    return Playbook.DEFAULT;
  }
}
