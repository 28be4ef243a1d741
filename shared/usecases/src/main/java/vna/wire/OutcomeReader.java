package vna.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import vna.deal.Contact;
import vna.deal.Outcome;
import vna.deal.Outcome.Agreed;
import vna.deal.Outcome.Result;
import vna.deal.TouchName;
import vna.deal.TouchName.StartedBy;
import vna.decision.OutcomeRequest;
import vna.touch.Channel;

/// Reads an outcome: of a touch that the path names, of one that the body names, or of none.
public final class OutcomeReader {
  private static final OffsetDateTime STAND_IN = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  private OutcomeReader() {}

  /// The body of `POST` and `PUT .../touches/{touchId}/outcome`.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static Outcome read(Received body) {
    return body.read(OutcomeReader::outcome);
  }

  /// The body of `POST .../outcomes`: what happened without a plan.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static OutcomeRequest unplanned(Received body) {
    return body.read(fields -> new OutcomeRequest(unplanned(fields), outcome(fields)));
  }

  /// An outcome by event: it names its touch, or says how it came about without one.
  ///
  /// @param fromSource whether it comes out of a source's mapping: only these name a touch by the
  ///   reference that we gave out in a link
  static OutcomeRequest request(Fields fields, boolean fromSource) {
    var touch =
        fields.has("touch")
            ? fields.requiredObject("touch", name -> touch(name, fromSource))
            : unplanned(fields);
    if (fields.has("touch")) {
      Stream.of("channel", "startedBy")
          .filter(fields::has)
          .forEach(name -> misplaced(fields, name, "an outcome that names its touch"));
    }
    return new OutcomeRequest(touch, outcome(fields));
  }

  private static TouchName touch(Fields fields, boolean fromSource) {
    var id = fields.text("id", Text.LINE);
    var ref = fields.text("ref", Text.LINE);
    var replyRef = fromSource ? fields.text("replyRef", Text.LINE) : "";
    if (Stream.of(id, ref, replyRef).filter(name -> !name.isEmpty()).count() != 1) {
      fields.problem("must name the touch in one way: by its id or by the caller's ref");
    }
    if (!id.isEmpty()) {
      return new TouchName.ById(id);
    }
    return ref.isEmpty() ? new TouchName.ByReplyRef(replyRef) : new TouchName.ByRef(ref);
  }

  private static TouchName unplanned(Fields fields) {
    return new TouchName.Unplanned(
        fields.required("channel", Format.oneOf(Channel.class), Channel.OTHER),
        fields.required("startedBy", Format.oneOf(StartedBy.class), StartedBy.BUYER));
  }

  private static Outcome outcome(Fields fields) {
    fields.requireMember("result");
    var name = fields.optional("result", Format.oneOf(ResultName.class));
    name.ifPresent(known ->
        ResultName.OWN_FIELDS.stream()
            .filter(field -> fields.has(field) && !known.fields().contains(field))
            .forEach(field -> misplaced(fields, field, known.name())));
    var occurredAt = fields.required("occurredAt", Formats::dateTime, STAND_IN).toInstant();
    return new Outcome(
        occurredAt,
        result(fields, name),
        fields.object("commitment", OutcomeReader::agreed),
        fields.object("promise", OutcomeReader::agreed),
        id(fields, "promiseKept"),
        id(fields, "goalReached"),
        id(fields, "step"),
        id(fields, "contact"),
        fields.text("note", Text.NOTE));
  }

  private static Result result(Fields fields, Optional<ResultName> name) {
    var action = fields.text("action", Text.LINE);
    var question = fields.text("question", Text.NOTE);
    var reason = fields.text("reason", Text.NOTE);
    var until = fields.optional("until", Formats::date).orElse(LocalDate.EPOCH);
    var why = fields.optional("why", Format.oneOf(Contact.Why.class)).orElse(Contact.Why.LEFT);
    return switch (name.orElse(ResultName.NO_RESPONSE)) {
      case BUYER_ACTED -> new Result.Acted(action);
      case BUYER_COMMITTED -> {
        fields.requireMember("commitment");
        yield new Result.Committed();
      }
      case BUYER_REPLIED -> new Result.Replied(question);
      case NO_RESPONSE -> new Result.NoResponse();
      case BUYER_DECLINED -> {
        fields.requireFilled("reason", reason);
        yield new Result.Declined(reason);
      }
      case BUYER_WENT_BACK -> {
        fields.requireMember("step");
        yield new Result.WentBack();
      }
      case AWAY -> {
        fields.requireMember("until");
        yield new Result.Away(until);
      }
      case UNREACHABLE -> {
        fields.requireMember("why");
        yield new Result.Unreachable(why);
      }
      case OPTED_OUT -> new Result.OptedOut();
      case NOT_DONE -> new Result.NotDone();
    };
  }

  private static Agreed agreed(Fields fields) {
    return new Agreed(
        fields.requiredText("action", Text.LINE), fields.optional("dueBy", Formats::date));
  }

  private static Optional<String> id(Fields fields, String name) {
    return fields.has(name)
        ? Optional.of(fields.requiredText(name, Text.LINE))
        : fields.optional(name, Text.LINE);
  }

  static void misplaced(Fields fields, String name, String of) {
    fields.problem(name, "does not belong to %s; leave it out".formatted(of));
  }
}
