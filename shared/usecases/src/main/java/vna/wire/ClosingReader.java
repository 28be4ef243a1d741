package vna.wire;

import java.time.LocalDate;
import java.util.Optional;
import vna.deal.Closing;

/// Reads `POST /v1/deals/{dealId}/close`.
public final class ClosingReader {
  private enum ClosingName {
    WON,
    LOST,
    PARKED
  }

  private ClosingReader() {}

  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static Closing read(Received body) {
    return body.read(ClosingReader::closing);
  }

  static Closing closing(Fields fields) {
    fields.requireMember("result");
    var name = fields.optional("result", Format.oneOf(ClosingName.class));
    var reason = fields.text("reason", Text.NOTE);
    var until = fields.optional("until", Formats::date).orElse(LocalDate.EPOCH);
    return switch (name.orElse(ClosingName.WON)) {
      case WON -> {
        refuse(fields, "reason", name);
        refuse(fields, "until", name);
        yield new Closing.Won();
      }
      case LOST -> {
        fields.requireFilled("reason", reason);
        refuse(fields, "until", name);
        yield new Closing.Lost(reason);
      }
      case PARKED -> {
        refuse(fields, "reason", name);
        fields.requireMember("until");
        yield new Closing.Parked(until);
      }
    };
  }

  private static void refuse(Fields fields, String field, Optional<ClosingName> name) {
    if (fields.has(field)) {
      name.ifPresent(known -> OutcomeReader.misplaced(fields, field, known.name()));
    }
  }
}
