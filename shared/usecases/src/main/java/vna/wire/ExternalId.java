package vna.wire;

/// What another system calls a deal.
///
/// @param source the system
/// @param id the deal there
public record ExternalId(String source, String id) {}
