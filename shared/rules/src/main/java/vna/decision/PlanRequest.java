package vna.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vna.touch.Channel;
import vna.touch.Value;

/// Plan a touch, as sent: people and goals not yet looked up. Texts are empty where nothing was
/// said.
///
/// @param to absent: those of the last touch, else all contacts
/// @param override why it is to be stored even if refused, or empty
public record PlanRequest(
    Channel channel,
    OffsetDateTime scheduledFor,
    Optional<List<Recipient>> to,
    String buyerExpects,
    Value value,
    Aim advances,
    AskRequest ask,
    String draft,
    String ref,
    List<String> keeps,
    String override) {

  /// Somebody whom the touch goes to.
  public sealed interface Recipient {
    /// @param idOrEmail a contact of the deal
    record Known(String idOrEmail) implements Recipient {}

    /// @param name or empty
    record Someone(String name, String email) implements Recipient {}
  }

  /// What the touch advances.
  public sealed interface Aim {
    record Nothing() implements Aim {}

    record ToStep(String key) implements Aim {}

    record ToGoal(String goalId) implements Aim {}

    record ToNewGoal(NewGoal goal) implements Aim {}
  }

  /// @param action or empty
  /// @param by a contact, by id or e-mail address
  public record AskRequest(String action, Optional<LocalDate> dueBy, Optional<String> by) {
    public static final AskRequest NONE = new AskRequest("", Optional.empty(), Optional.empty());
  }
}
