package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import vna.decision.OutcomeRequest;

/// Prints outcomes that fit no deal or contact, and reads what they say.
public final class UnmatchedJson {
  private UnmatchedJson() {}

  /// As `GET /v1/unmatched` lists it.
  public static ObjectNode waiting(Waiting waiting) {
    return new Members()
        .text("id", waiting.id())
        .text("source", waiting.source())
        .text("eventId", waiting.eventId())
        .instant("at", waiting.at())
        .text("reason", waiting.reason())
        .node("outcome", StrictJson.read(waiting.data()).tree())
        .object();
  }

  /// What it says, from the contact that a person names.
  public static OutcomeRequest request(Waiting waiting, Optional<String> contact) {
    var request =
        StrictJson.read(waiting.data())
            .read(fields -> {
              var _ = fields.member("deal");
              return OutcomeReader.request(fields, true);
            });
    return contact
        .map(known -> new OutcomeRequest(request.touch(), request.outcome().from(known)))
        .orElse(request);
  }
}
