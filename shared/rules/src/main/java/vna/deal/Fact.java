package vna.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.touch.TouchPlan;
import vna.touch.Verdict;

/// What can happen to a deal. Facts are never changed; a later fact corrects an earlier one.
public sealed interface Fact {

  /// @param contacts with the ids they keep
  /// @param externalIds source to id
  /// @param fromForm whether a source opened it, not a person
  record DealOpened(
      String name,
      String account,
      String owner,
      String step,
      Optional<Money> amount,
      List<Contact> contacts,
      List<Goal> goals,
      Map<String, String> externalIds,
      boolean fromForm)
      implements Fact {
    public DealOpened {
      contacts = List.copyOf(contacts);
      goals = List.copyOf(goals);
      externalIds = Map.copyOf(externalIds);
    }
  }

  /// Opened again under its external id: what the other system says now. The step goes forward
  /// only, contacts are added or completed by address, the owner never changes.
  record DealUpdated(
      Optional<String> name,
      Optional<String> step,
      Optional<Money> amount,
      List<Contact> contacts,
      Map<String, String> externalIds)
      implements Fact {
    public DealUpdated {
      contacts = List.copyOf(contacts);
      externalIds = Map.copyOf(externalIds);
    }
  }

  /// The record corrected by hand; never movement. Lists replace the former ones.
  record DealEdited(
      Optional<String> name,
      Optional<String> account,
      Optional<String> owner,
      Optional<String> step,
      AmountEdit amount,
      Optional<List<Contact>> contacts,
      Optional<List<Goal>> goals)
      implements Fact {}

  /// @param replyRef 128 random bits for links
  /// @param late whether its outcome had come before it
  /// @param newContacts people whom the plan adds to the deal
  /// @param newGoal the goal that the plan adds to the deal
  record TouchPlanned(
      String touchId,
      String replyRef,
      TouchPlan plan,
      Verdict verdict,
      boolean overridden,
      boolean late,
      List<Contact> newContacts,
      Optional<Goal> newGoal)
      implements Fact {
    public TouchPlanned {
      newContacts = List.copyOf(newContacts);
    }
  }

  /// The plan as it is from now on.
  record TouchChanged(
      String touchId,
      TouchPlan plan,
      Verdict verdict,
      boolean overridden,
      List<Contact> newContacts,
      Optional<Goal> newGoal)
      implements Fact {
    public TouchChanged {
      newContacts = List.copyOf(newContacts);
    }
  }

  /// @param reason or empty
  record TouchCancelled(String touchId, String reason) implements Fact {}

  /// It has gone out.
  record TouchSent(String touchId) implements Fact {}

  record OutcomeRecorded(TouchName touch, Outcome outcome) implements Fact {}

  /// @param outcomeId id of the entry that recorded it
  record OutcomeCorrected(String outcomeId, Outcome outcome) implements Fact {}

  /// @param outcomeId id of the entry that recorded it
  record OutcomeWithdrawn(String outcomeId) implements Fact {}

  record DealClosed(Closing closing) implements Fact {}

  record DealReopened() implements Fact {}

  /// The owner set another next action.
  record NextActionSet(Actor actor, String action, Instant dueAt) implements Fact {}

  /// The owner put the next action off.
  record NextActionDeferred(Actor actor, String action, LocalDate until, String reason)
      implements Fact {}
}
