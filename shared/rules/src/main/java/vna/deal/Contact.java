package vna.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A person at the account.
///
/// @param name or empty
/// @param email lower case, or empty
/// @param role or empty
/// @param deciding whether they decide, where somebody said so
/// @param reach whether we may and can reach them
/// @param reachSince when `reach` became what it is
public record Contact(
    String id,
    String name,
    String email,
    String role,
    Optional<Boolean> deciding,
    Reach reach,
    Instant reachSince) {

  /// Whether we may and can reach somebody.
  public sealed interface Reach {
    record Reachable() implements Reach {}

    /// @param until the last day of the absence
    record Away(LocalDate until) implements Reach {}

    record Unreachable(Why why) implements Reach {}

    record OptedOut() implements Reach {}
  }

  /// Why somebody cannot be reached.
  public enum Why {
    BOUNCED,
    LEFT,
    WRONG_PERSON
  }

  /// A contact that nobody has tried yet.
  public static Contact of(
      String id,
      String name,
      String email,
      String role,
      Optional<Boolean> deciding,
      Instant since) {
    return new Contact(id, name, email, role, deciding, new Reach.Reachable(), since);
  }

  Contact with(Reach newReach, Instant since) {
    return new Contact(id, name, email, role, deciding, newReach, since);
  }

  Contact isBack(Instant at) {
    return switch (reach) {
      case Reach.Away _, Reach.Unreachable _ -> with(new Reach.Reachable(), at);
      case Reach.Reachable _, Reach.OptedOut _ -> this;
    };
  }

  /// What to call them: the name, else the address, else the role.
  public String called() {
    return !name.isEmpty()
        ? name
        : !email.isEmpty() ? email : !role.isEmpty() ? role : "the contact";
  }

  /// Whether they ended all contact.
  public boolean isOptedOut() {
    return reach instanceof Reach.OptedOut;
  }
}
