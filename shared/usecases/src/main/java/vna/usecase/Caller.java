package vna.usecase;

import java.util.Optional;
import vna.deal.Through;

/// Who commands or asks, and what they may do. Each use case asks this before it shows or changes
/// anything.
public sealed interface Caller {

  /// An e-mail address, or a source's name.
  String by();

  /// How what they command comes about.
  Through through();

  /// Whether what belongs to this owner is there for them: the deals, and all that hangs on them.
  boolean sees(String owner);

  /// Whether they may do what takes that role.
  boolean isAtLeast(Role needed);

  /// The only owner of whom they see anything; nothing where they see everybody's.
  Optional<String> onlyOwner();

  /// Somebody of the team.
  ///
  /// @param email lower case, as owners are written
  record User(String email, Role role) implements Caller {
    @Override
    public String by() {
      return email;
    }

    @Override
    public Through through() {
      return Through.USER;
    }

    @Override
    public boolean sees(String owner) {
      return role.isAtLeast(Role.MANAGER) || email.equals(owner);
    }

    @Override
    public boolean isAtLeast(Role needed) {
      return role.isAtLeast(needed);
    }

    @Override
    public Optional<String> onlyOwner() {
      return role.isAtLeast(Role.MANAGER) ? Optional.empty() : Optional.of(email);
    }
  }

  /// Another system, by an event. Who may send one is for IAM to say, and what it may do is what
  /// the function that it reaches does: it has no deals of its own, and is in no role.
  record Source(String name) implements Caller {
    @Override
    public String by() {
      return name;
    }

    @Override
    public Through through() {
      return Through.SOURCE;
    }

    @Override
    public boolean sees(String owner) {
      return true;
    }

    @Override
    public boolean isAtLeast(Role needed) {
      return true;
    }

    @Override
    public Optional<String> onlyOwner() {
      return Optional.empty();
    }
  }
}
