package vna.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vna.review.Week;
import vna.wire.ReviewRequest.Step;

/// Reads the event that asks for a weekly review: in `data`, the `week`, and an `owner` or a `step`
/// of it with its `cursor`, or nothing.
public final class ReviewReader {
  /// The `type` of the envelope.
  public static final String TYPE = "vna.review.weekly.v1";

  private static final Week STAND_IN = Week.of(LocalDate.EPOCH);
  private static final Pattern CURSOR = Pattern.compile("[-_0-9A-Za-z]{43}");

  /// What is left to do, as `step` names it.
  enum StepName {
    BEGIN,
    OWNERS,
    COMPOSE
  }

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
        asked.flatMap(Asked::week), asked.flatMap(Asked::step), envelope.time());
  }

  private record Asked(Optional<Week> week, Optional<Step> step) {}

  private static Asked asked(Fields data) {
    return new Asked(data.optional("week", ReviewReader::week), step(data));
  }

  private static Optional<Step> step(Fields data) {
    var owner = data.optional("owner", Formats::email);
    var cursor = data.optional("cursor", ReviewReader::cursor);
    var name = data.optional("step", Format.oneOf(StepName.class));
    if (data.has("owner") && data.has("step")) {
      data.problem("owner", "is a step of its own; send either owner or step");
    }
    if (data.has("cursor") && !name.equals(Optional.of(StepName.OWNERS))) {
      data.problem("cursor", "goes with the step OWNERS only");
    }
    return owner
        .<Step>map(Step.OfOwner::new)
        .or(() ->
            name.map(step ->
                switch (step) {
                  case BEGIN -> new Step.Begin();
                  case OWNERS -> new Step.OfOwners(cursor);
                  case COMPOSE -> new Step.Compose();
                }));
  }

  private static String cursor(String text) throws Misfit {
    if (!CURSOR.matcher(text).matches()) {
      throw new Misfit("must be a cursor as the step BEGIN gave it");
    }
    return text;
  }

  private static Week week(String text) throws Misfit {
    return Week.parse(text)
        .orElseThrow(() -> new Misfit("must be an ISO 8601 week, such as \"2026-W47\""));
  }
}
