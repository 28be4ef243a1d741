package vna.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.review.Week;

/// Reads the event that asks for a weekly review: in `data`, the `week` and the `owner`, or
/// neither.
public final class ReviewReader {
  /// The `type` of the envelope.
  public static final String TYPE = "vna.review.weekly.v1";

  private static final Week STAND_IN = Week.of(LocalDate.EPOCH);

  private ReviewReader() {}

  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static ReviewRequest read(Received received) {
    return received.read(ReviewReader::request);
  }

  /// The body of `POST /v1/reviews`.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static Week week(Received body) {
    return body.read(fields -> fields.required("week", ReviewReader::week, STAND_IN));
  }

  /// The query of `GET /v1/reviews/{week}`: whose part is asked for, else that of all.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static Optional<String> owner(Map<String, List<String>> query) {
    return Parameters.read(query, parameters -> parameters.optional("owner", Formats::email));
  }

  private static ReviewRequest request(Fields fields) {
    var envelope = Envelope.read(fields, Map.of(TYPE, true));
    var asked = fields.object("data", ReviewReader::asked);
    return new ReviewRequest(
        asked.flatMap(Asked::week), asked.flatMap(Asked::owner), envelope.time());
  }

  private record Asked(Optional<Week> week, Optional<String> owner) {}

  private static Asked asked(Fields data) {
    return new Asked(
        data.optional("week", ReviewReader::week), data.optional("owner", Formats::email));
  }

  private static Week week(String text) throws Misfit {
    return Week.parse(text)
        .orElseThrow(() -> new Misfit("must be an ISO 8601 week, such as \"2026-W47\""));
  }
}
