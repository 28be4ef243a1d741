package vna.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/// What every event has around its data: a structured [CloudEvent
/// 1.0](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md).
///
/// @param id with `source` names the event for good: the same again is a redelivery
/// @param type what the event is; empty when that is the problem
/// @param time when it happened
record Envelope<T>(String id, String source, Optional<T> type, Instant time) {
  private static final OffsetDateTime STAND_IN = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  /// @param types those that may come, by their published name
  static <T> Envelope<T> read(Fields fields, Map<String, T> types) {
    fields.required("specversion", Envelope::version, "");
    var id = fields.requiredText("id", Text.LINE);
    var source = fields.requiredText("source", Text.LINE);
    fields.requireMember("type");
    var type = fields.optional("type", text -> type(text, types));
    var time = fields.required("time", Formats::dateTime, STAND_IN).toInstant();
    fields.text("subject", Text.LINE);
    fields.requireMember("data");
    if (type.isEmpty()) {
      // Nobody will read it; a null in its place is to be said all the same.
      var _ = fields.member("data");
    }
    return new Envelope<>(id, source, type, time);
  }

  private static String version(String text) throws Misfit {
    if (!text.equals("1.0")) {
      throw new Misfit("must be \"1.0\"");
    }
    return text;
  }

  private static <T> T type(String text, Map<String, T> types) throws Misfit {
    var type = Optional.ofNullable(types.get(text));
    return type.orElseThrow(() -> new Misfit("must be " + String.join(" or ", types.keySet())));
  }
}
