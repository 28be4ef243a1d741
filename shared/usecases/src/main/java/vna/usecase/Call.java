package vna.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vna.store.Once;
import vna.wire.Event;

/// What comes along with a command, whatever door it comes through.
///
/// @param idempotency the request's key, if it has one
/// @param time when it happened, if the door knows; else now
/// @param body pointer to where the body of the operation lies in what was sent
/// @param versions those of the deal that the caller has seen: on any other one the command is
///   stale; empty where any will do
public record Call(
    Caller caller,
    Optional<Idempotency> idempotency,
    Optional<Instant> time,
    String body,
    Optional<Set<Long>> versions) {

  /// @param key `Idempotency-Key`, or the id of an event
  /// @param fingerprint of the request: the same key with another one is refused
  public record Idempotency(String key, String fingerprint) {}

  /// A request whose document is the body.
  public static Call ofRequest(
      Caller caller, Optional<Idempotency> idempotency, Optional<Set<Long>> versions) {
    return new Call(caller, idempotency, Optional.empty(), "", versions);
  }

  /// An event: its source commands, its id is the key.
  public static Call of(Event event) {
    return new Call(
        new Caller.Source(event.source()),
        Optional.of(new Idempotency(event.id(), event.fingerprint())),
        Optional.of(event.time()),
        "/data",
        Optional.empty());
  }

  /// A command that a source's mapping made: the same event id is always the same request, however
  /// the mapping was changed meanwhile.
  static Call ofSource(Event event) {
    return ofSource(event.source(), event.id(), event.time(), "/data");
  }

  /// @param body as that of the record
  static Call ofSource(String source, String eventId, Instant time, String body) {
    return new Call(
        new Caller.Source(source),
        Optional.of(new Idempotency(eventId, "")),
        Optional.of(time),
        body,
        Optional.empty());
  }

  boolean isStaleOn(long version) {
    return versions.filter(seen -> !seen.contains(version)).isPresent();
  }

  /// The request as one that is to have one effect, if it has a key.
  Optional<Once> once(Operation operation, Instant now) {
    return idempotency.map(request ->
        Once.of(caller.by(), operation.name(), request.key(), request.fingerprint(), now));
  }
}
