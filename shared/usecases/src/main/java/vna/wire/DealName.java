package vna.wire;

/// How a command names its deal.
public sealed interface DealName {

  /// By our id.
  record ById(String dealId) implements DealName {}

  /// By what another system calls it.
  record ByExternalId(ExternalId externalId) implements DealName {}
}
