package vna.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vna.deal.Outcome;
import vna.deal.Outcome.Agreed;
import vna.deal.Outcome.Result;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.touch.Advances;
import vna.touch.Ask;
import vna.touch.Finding;
import vna.touch.TouchPlan;
import vna.touch.Value;
import vna.touch.Verdict;

/// Prints touches, verdicts and outcomes.
public final class TouchJson {
  private TouchJson() {}

  /// A touch of the standing's deal.
  public static ObjectNode touch(Touch touch, Standing standing) {
    var members =
        new Members()
            .text("touchId", touch.touchId())
            .text("dealId", standing.deal().dealId())
            .text("owner", touch.owner())
            .text("ref", touch.plan().ref())
            .text("replyRef", touch.replyRef())
            .instant("plannedAt", touch.plannedAt())
            .name("state", standing.stateOf(touch));
    plan(members, touch.plan());
    members.node("verdict", verdict(touch.verdict()));
    if (touch.overridden()) {
      members.flag("overridden", true);
    }
    members.node("outcome", touch.outcome(), recorded -> outcome(recorded.outcome()));
    if (standing.isPresumedSilent(touch)) {
      members.name("presumed", ResultName.NO_RESPONSE);
    }
    return members.object();
  }

  /// A plan as it was sent, people and goals by their ids.
  public static ObjectNode plan(TouchPlan plan) {
    var members = new Members().text("ref", plan.ref());
    plan(members, plan);
    return members.object();
  }

  /// What the rules say of a plan.
  public static ObjectNode verdict(Verdict verdict) {
    return new Members()
        .name("decision", verdict.decision())
        .list("findings", verdict.findings(), TouchJson::finding)
        .number("playbookVersion", verdict.playbookVersion())
        .object();
  }

  /// What the buyer did.
  public static ObjectNode outcome(Outcome outcome) {
    var members =
        new Members()
            .name("result", ResultName.of(outcome.result()))
            .instant("occurredAt", outcome.occurredAt());
    switch (outcome.result()) {
      case Result.Acted(var action) -> members.text("action", action);
      case Result.Replied(var question) -> members.text("question", question);
      case Result.Declined(var reason) -> members.text("reason", reason);
      case Result.Away(var until) -> members.date("until", Optional.of(until));
      case Result.Unreachable(var why) -> members.name("why", why);
      case Result.Committed _,
          Result.NoResponse _,
          Result.WentBack _,
          Result.OptedOut _,
          Result.NotDone _ -> {}
    }
    return members
        .node("commitment", outcome.commitment(), TouchJson::agreed)
        .node("promise", outcome.promise(), TouchJson::agreed)
        .text("promiseKept", outcome.promiseKept())
        .text("goalReached", outcome.goalReached())
        .text("step", outcome.step())
        .text("contact", outcome.contact())
        .text("note", outcome.note())
        .object();
  }

  private static void plan(Members members, TouchPlan plan) {
    members
        .name("channel", plan.channel())
        .text("scheduledFor", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(plan.scheduledFor()))
        .list("to", plan.to(), TextNode::valueOf)
        .text("buyerExpects", plan.buyerExpects());
    present(members, "value", value(plan.value()));
    present(members, "advances", advances(plan.advances()));
    present(members, "buyerNextAction", ask(plan.ask()));
    members.text("draft", plan.draft());
    if (!plan.keeps().isEmpty()) {
      members.list("keeps", plan.keeps(), TextNode::valueOf);
    }
    present(members, "override", new Members().text("reason", plan.overrideReason()).object());
  }

  private static void present(Members members, String name, ObjectNode object) {
    if (!object.isEmpty()) {
      members.node(name, object);
    }
  }

  private static ObjectNode value(Value value) {
    var members = new Members();
    value.kind().ifPresent(kind -> members.name("kind", kind));
    return members
        .text("statement", value.statement())
        .text("asset", value.asset())
        .text("shelf", value.shelf())
        .object();
  }

  private static ObjectNode advances(Advances advances) {
    return switch (advances) {
      case Advances.Nothing() -> JsonNodeFactory.instance.objectNode();
      case Advances.ToStep(var key) -> new Members().text("step", key).object();
      case Advances.ToGoal(var goalId) -> new Members().text("goal", goalId).object();
    };
  }

  private static ObjectNode ask(Ask ask) {
    return new Members()
        .text("action", ask.action())
        .date("dueBy", ask.dueBy())
        .text("by", ask.by())
        .object();
  }

  private static ObjectNode finding(Finding finding) {
    return new Members()
        .text("rule", finding.rule())
        .name("severity", finding.severity())
        .text("field", finding.field())
        .text("message", finding.message())
        .text("expected", finding.expected())
        .text("found", finding.found())
        .text("suggestion", finding.suggestion())
        .object();
  }

  private static ObjectNode agreed(Agreed agreed) {
    return new Members().text("action", agreed.action()).date("dueBy", agreed.dueBy()).object();
  }
}
