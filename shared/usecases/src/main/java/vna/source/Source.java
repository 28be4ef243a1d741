package vna.source;

import java.util.List;

/// A form or CRM that sends webhooks.
///
/// @param secrets names of the secrets that its deliveries may be signed with, the current one
///   first; never the secrets themselves
public record Source(
    String name, Verification verification, List<String> secrets, Mapping mapping) {
  public Source {
    secrets = List.copyOf(secrets);
  }
}
