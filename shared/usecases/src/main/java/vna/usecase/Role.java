package vna.usecase;

/// What somebody of the team may do: each role all that those before it may.
public enum Role {
  /// Their own deals and touches, and their part of reviews.
  REP,
  /// Those of all owners; gives deals from one to another; asks for reviews; changes the playbook.
  MANAGER,
  /// Erases.
  ADMIN;

  boolean isAtLeast(Role needed) {
    return compareTo(needed) >= 0;
  }
}
