package vna.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import vna.deal.Actor;

/// Reads the small bodies: the owner's word on the next action, why a touch is dropped, and the
/// body that says nothing.
public final class SteeringReader {
  private static final OffsetDateTime STAND_IN = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  private SteeringReader() {}

  /// Another next action.
  public record Another(Actor actor, String action, Instant dueAt) {}

  /// The next action, later.
  ///
  /// @param until the day through which it is put off
  public record Later(LocalDate until, String reason) {}

  /// The body of `PUT .../next-action`.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static Another another(Received body) {
    return body.read(fields ->
        new Another(
            fields.optional("actor", Format.oneOf(Actor.class)).orElse(Actor.SELLER),
            fields.requiredText("action", Text.LINE),
            fields.required("dueAt", Formats::dateTime, STAND_IN).toInstant()));
  }

  /// The body of `POST .../next-action/defer`.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static Later later(Received body) {
    return body.read(fields ->
        new Later(
            fields.required("until", Formats::date, LocalDate.EPOCH),
            fields.requiredText("reason", Text.NOTE)));
  }

  /// The body of `POST .../cancel`: why the touch is dropped.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static String reason(Received body) {
    return body.read(fields -> fields.requiredText("reason", Text.NOTE));
  }

  /// The body of an operation that takes none.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static void nothing(Received body) {
    var _ = body.read(Fields::tree);
  }
}
