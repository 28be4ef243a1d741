package vna.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vna.decision.PlanRequest;
import vna.decision.PlanRequest.Aim;
import vna.decision.PlanRequest.AskRequest;
import vna.decision.PlanRequest.Recipient;
import vna.playbook.ValueKind;
import vna.touch.Channel;
import vna.touch.Value;

/// Reads `POST /v1/deals/{dealId}/touches`: only the channel and the time must be there, all else
/// is for the rules to judge.
public final class PlanReader {
  private static final int MAX_RECIPIENTS = 20;
  private static final int MAX_PROMISES = 50;
  private static final OffsetDateTime STAND_IN = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  private PlanReader() {}

  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static PlanRequest read(Received body) {
    return body.read(PlanReader::request);
  }

  static PlanRequest request(Fields fields) {
    return new PlanRequest(
        fields.required("channel", Format.oneOf(Channel.class), Channel.OTHER),
        fields.required("scheduledFor", Formats::dateTime, STAND_IN),
        to(fields),
        fields.text("buyerExpects", Text.NOTE),
        fields.object("value", PlanReader::value).orElse(Value.NONE),
        fields.object("advances", PlanReader::aim).orElseGet(Aim.Nothing::new),
        fields.object("buyerNextAction", PlanReader::ask).orElse(AskRequest.NONE),
        fields.text("draft", Text.DRAFT),
        fields.text("ref", Text.LINE),
        fields.strings("keeps", MAX_PROMISES, Text.LINE),
        fields.object("override", reason -> reason.requiredText("reason", Text.NOTE)).orElse(""));
  }

  private static Optional<List<Recipient>> to(Fields fields) {
    return Optional.of(
            fields.<Recipient>stringsOrObjects(
                "to",
                MAX_RECIPIENTS,
                text -> new Recipient.Known(Text.LINE.read(text)),
                PlanReader::someone))
        .filter(to -> !to.isEmpty());
  }

  private static Recipient someone(Fields fields) {
    return new Recipient.Someone(
        fields.text("name", Text.LINE), fields.required("email", Formats::email, ""));
  }

  private static Value value(Fields fields) {
    return new Value(
        fields.optional("kind", Format.oneOf(ValueKind.class)),
        fields.text("statement", Text.NOTE),
        fields.optional("asset", Formats::url).orElse(""),
        fields.text("shelf", Text.LINE));
  }

  private static Aim aim(Fields fields) {
    var step = fields.text("step", Text.LINE);
    var goal = fields.text("goal", Text.LINE);
    var newGoal = fields.object("newGoal", OpenReader::goal);
    var named = (step.isEmpty() ? 0 : 1) + (goal.isEmpty() ? 0 : 1) + (newGoal.isEmpty() ? 0 : 1);
    if (named > 1) {
      fields.problem("names more than one aim; name a step, a goal or a newGoal");
    }
    if (!step.isEmpty()) {
      return new Aim.ToStep(step);
    }
    if (!goal.isEmpty()) {
      return new Aim.ToGoal(goal);
    }
    return newGoal.<Aim>map(Aim.ToNewGoal::new).orElseGet(Aim.Nothing::new);
  }

  private static AskRequest ask(Fields fields) {
    return new AskRequest(
        fields.text("action", Text.LINE),
        fields.optional("dueBy", Formats::date),
        fields.optional("by", Text.LINE).filter(name -> !name.isEmpty()));
  }
}
