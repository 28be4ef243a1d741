package vna.wire;

/// How a command names its deal.
public sealed interface DealName {

  /// By our id.
  record ById(String dealId) implements DealName {}

  /// By what another system calls it.
  record ByExternalId(ExternalId externalId) implements DealName {}

  /// As the one of the touch that a link was about: only a source names a deal so.
  record ByReplyRef(String replyRef) implements DealName {}

  /// As the one open deal of that person: only a source names a deal so.
  ///
  /// @param email lower case
  record ByContact(String email) implements DealName {}
}
