package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Something that others are told: ids, rules and decisions, nobody's words.
///
/// Told again it has the same id. A deal's events are in order by `dealversion`, then by
/// [sequence](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/extensions/sequence.md),
/// as texts; a refused plan leaves the deal as it is and says no version.
///
/// @param id the same whenever it is told
/// @param subject id of the deal that it is about, or the week of the review
/// @param time when it happened
/// @param recordedAt when we learnt of it
/// @param version of the deal from then on, if it is about one
public record OutgoingEvent(
    String id,
    OutgoingType type,
    String subject,
    Instant time,
    Instant recordedAt,
    Optional<Long> version,
    ObjectNode data) {
  /// What the `source` of each is.
  public static final String SOURCE = "/vna";

  private static final DateTimeFormatter FIXED_WIDTH =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /// The structured [CloudEvent
  /// 1.0](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md).
  public ObjectNode json() {
    var members =
        new Members()
            .text("specversion", "1.0")
            .text("id", id)
            .text("source", SOURCE)
            .text("type", type.published())
            .text("subject", subject)
            .millis("time", time);
    version.ifPresent(known -> members.number("dealversion", known));
    return members
        .text("sequence", FIXED_WIDTH.format(recordedAt) + "-" + id)
        .text("datacontenttype", "application/json")
        .node("data", data)
        .object();
  }
}
