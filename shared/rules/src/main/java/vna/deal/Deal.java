package vna.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One possible purchase by one account: what its journal says, without anything that only time
/// changes.
///
/// @param owner e-mail address, lower case
/// @param parkedUntil the day to take it up again, while parked
/// @param closedReason why it was lost, or empty
/// @param step key of the buyer's step
/// @param since when it was opened, reopened or woken last: below `wake-up`, only what came since
///   counts
/// @param fromForm whether a source opened it
/// @param touches earliest first
/// @param unplanned outcomes that had no touch of their own, earliest first
/// @param movements when and how the deal moved, earliest first
/// @param ownerAction a next action that the owner set or deferred, unless a touch, outcome or
///   close followed
/// @param contactsChangedAt when somebody last edited the contacts
/// @param version number of commands so far
public record Deal(
    String dealId,
    String name,
    String account,
    String owner,
    Status status,
    Optional<LocalDate> parkedUntil,
    String closedReason,
    Optional<Instant> closedAt,
    String step,
    Instant openedAt,
    Instant since,
    boolean fromForm,
    Optional<Money> amount,
    List<Contact> contacts,
    List<Goal> goals,
    List<Agreement> commitments,
    List<Agreement> promises,
    Map<String, String> externalIds,
    List<Touch> touches,
    List<UnplannedOutcome> unplanned,
    List<Movement> movements,
    Optional<OwnerAction> ownerAction,
    Optional<Instant> contactsChangedAt,
    long version) {
  /// As many contacts as a deal takes.
  public static final int MAX_CONTACTS = 50;

  /// As many goals as a deal takes.
  public static final int MAX_GOALS = 50;

  /// Where a deal stands.
  public enum Status {
    OPEN,
    WON,
    LOST,
    PARKED
  }

  /// An outcome without a touch of its own.
  ///
  /// @param moved whether it brought the deal forward
  public record UnplannedOutcome(String outcomeId, TouchName how, Outcome outcome, boolean moved) {}

  /// The buyer brought the deal a step or goal forward.
  ///
  /// @param step the step entered, if one was
  /// @param goal title of the goal reached, if one was
  /// @param touchId the touch that brought it about, if one did
  public record Movement(
      Instant at, Optional<String> step, Optional<String> goal, Optional<String> touchId) {}

  /// What the owner wants to happen next.
  ///
  /// @param setAt when they said so
  /// @param until the day through which it is put off; empty when it was set outright
  /// @param reason why it was put off, or empty
  /// @param deferrals how often in a row it was put off
  public record OwnerAction(
      Instant setAt,
      Actor actor,
      String action,
      Instant dueAt,
      Optional<LocalDate> until,
      String reason,
      int deferrals) {}

  public Deal {
    contacts = List.copyOf(contacts);
    goals = List.copyOf(goals);
    commitments = List.copyOf(commitments);
    promises = List.copyOf(promises);
    externalIds = Map.copyOf(externalIds);
    touches = List.copyOf(touches);
    unplanned = List.copyOf(unplanned);
    movements = List.copyOf(movements);
  }

  /// Whether it was won or lost.
  public boolean isClosed() {
    return switch (status) {
      case WON, LOST -> true;
      case OPEN, PARKED -> false;
    };
  }

  /// A touch by our id.
  public Optional<Touch> touch(String touchId) {
    return touches.stream().filter(touch -> touch.touchId().equals(touchId)).findFirst();
  }

  /// A goal by its id.
  public Optional<Goal> goal(String goalId) {
    return goals.stream().filter(goal -> goal.id().equals(goalId)).findFirst();
  }

  /// A contact by id or e-mail address (any case).
  public Optional<Contact> contact(String idOrEmail) {
    return contacts.stream()
        .filter(contact ->
            contact.id().equals(idOrEmail)
                || (!contact.email().isEmpty() && contact.email().equalsIgnoreCase(idOrEmail)))
        .findFirst();
  }

  /// The goal to go for next: the open one with the earliest date, undated ones last.
  public Optional<Goal> nextGoal() {
    return goals.stream()
        .filter(Goal::isOpen)
        .min(Comparator.comparing(goal -> goal.targetDate().orElse(LocalDate.MAX)));
  }

  /// Whether this outcome brought it forward.
  public boolean isMovement(Outcome outcome) {
    var onTouches =
        touches.stream()
            .filter(Touch::moved)
            .flatMap(touch -> touch.outcome().stream())
            .map(Touch.TouchOutcome::outcome);
    var unplannedOnes =
        unplanned.stream().filter(UnplannedOutcome::moved).map(UnplannedOutcome::outcome);
    return Stream.concat(onTouches, unplannedOnes).anyMatch(outcome::equals);
  }

  /// When it last moved.
  public Optional<Instant> lastMovementAt() {
    return movements.isEmpty() ? Optional.empty() : Optional.of(movements.getLast().at());
  }

  /// The same deal with other contacts and goals.
  public Deal with(List<Contact> newContacts, List<Goal> newGoals) {
    return new Deal(
        dealId,
        name,
        account,
        owner,
        status,
        parkedUntil,
        closedReason,
        closedAt,
        step,
        openedAt,
        since,
        fromForm,
        amount,
        newContacts,
        newGoals,
        commitments,
        promises,
        externalIds,
        touches,
        unplanned,
        movements,
        ownerAction,
        contactsChangedAt,
        version);
  }

  Deal withPromises(List<Agreement> newPromises) {
    return new Deal(
        dealId,
        name,
        account,
        owner,
        status,
        parkedUntil,
        closedReason,
        closedAt,
        step,
        openedAt,
        since,
        fromForm,
        amount,
        contacts,
        goals,
        commitments,
        newPromises,
        externalIds,
        touches,
        unplanned,
        movements,
        ownerAction,
        contactsChangedAt,
        version);
  }

  /// The same deal without its touches and unplanned outcomes: what a list shows.
  public Deal withoutTouches() {
    return new Deal(
        dealId,
        name,
        account,
        owner,
        status,
        parkedUntil,
        closedReason,
        closedAt,
        step,
        openedAt,
        since,
        fromForm,
        amount,
        contacts,
        goals,
        commitments,
        promises,
        externalIds,
        List.of(),
        List.of(),
        movements,
        ownerAction,
        contactsChangedAt,
        version);
  }
}
