package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@NeedsNode
class TriggersTest {
  private static final String RETRIES =
      """
      {"MaximumRetryAttempts": 185, "MaximumEventAgeInSeconds": 86400}
      """;

  private final Assembly assembly = Assembly.ofGoodSettings();

  @Test
  void the_bus_sends_each_command_to_its_function() {
    var sent = new TreeMap<String, String>();
    for (var rule : assembly.all("AWS::Events::Rule")) {
      var pattern = rule.properties().path("EventPattern");
      sent.put(pattern.toString(), assembly.functionOf(rule.properties().at("/Targets/0/Arn")));
    }

    assertEquals(
        Map.of(
            "{\"detail-type\":[\"vna.deal.open.v1\"]}", "open-deal",
            "{\"detail-type\":[\"vna.touch.plan.v1\"]}", "plan-touch",
            "{\"detail-type\":[\"vna.outcome.record.v1\"]}", "record-outcome",
            "{\"detail-type\":[\"vna.deal.close.v1\"]}", "close-deal",
            "{\"detail-type\":[\"vna.clock.tick.v1\"]}", "clock-tick"),
        sent);
  }

  @Test
  void a_command_arrives_as_its_envelope_or_is_kept() {
    for (var rule : assembly.all("AWS::Events::Rule")) {
      var target = rule.properties().at("/Targets/0");

      assertEquals(1, rule.properties().path("Targets").size());
      assertEquals(
          "vna-sales",
          assembly
              .referred(rule.properties().path("EventBusName"))
              .properties()
              .path("Name")
              .textValue());
      assertEquals("$.detail", target.path("InputPath").textValue());
      assertEquals(Assembly.json(RETRIES), target.path("RetryPolicy"));
      assertEquals("CommandsUndeliveredQueue", Assembly.label(target.at("/DeadLetterConfig/Arn")));
    }
  }

  @Test
  void the_review_runs_on_mondays_at_the_teams_own_hour() {
    var schedule = schedule("weekly-review");

    assertEquals("cron(0 7 ? * MON *)", schedule.path("ScheduleExpression").textValue());
    assertEquals("Europe/Berlin", schedule.path("ScheduleExpressionTimezone").textValue());
    assertEquals("OFF", schedule.at("/FlexibleTimeWindow/Mode").textValue());
    assertEquals("ENABLED", schedule.path("State").textValue());
    assertEquals("weekly-review", assembly.functionOf(schedule.at("/Target/Arn")));
    assertEquals(Assembly.json(RETRIES), schedule.at("/Target/RetryPolicy"));
    assertEquals(
        "WeeklyReviewScheduleMissedQueue",
        Assembly.label(schedule.at("/Target/DeadLetterConfig/Arn")));
  }

  @Test
  void a_review_delivered_twice_is_one_event() {
    var input = schedule("weekly-review").at("/Target/Input");

    assertEquals(
        Assembly.json(
            """
            {
              "specversion": "1.0",
              "id": "weekly-review/<aws.scheduler.scheduled-time>",
              "source": "/schedule",
              "type": "vna.review.weekly.v1",
              "time": "<aws.scheduler.scheduled-time>",
              "data": {}
            }
            """),
        Assembly.json(input.textValue()));
  }

  @Test
  void the_clock_ticks_every_ten_minutes() {
    var schedule = schedule("clock-tick");

    assertEquals("rate(10 minutes)", schedule.path("ScheduleExpression").textValue());
    assertEquals("OFF", schedule.at("/FlexibleTimeWindow/Mode").textValue());
    assertEquals("ENABLED", schedule.path("State").textValue());
    assertEquals(
        Assembly.json("{\"MaximumRetryAttempts\": 3, \"MaximumEventAgeInSeconds\": 600}"),
        schedule.at("/Target/RetryPolicy"));
    assertEquals(
        "ClockScheduleMissedQueue", Assembly.label(schedule.at("/Target/DeadLetterConfig/Arn")));
    assertEquals(
        Assembly.json(
            """
            {
              "specversion": "1.0",
              "id": "clock-tick/<aws.scheduler.scheduled-time>",
              "source": "/schedule",
              "type": "vna.clock.tick.v1",
              "time": "<aws.scheduler.scheduled-time>",
              "data": {}
            }
            """),
        Assembly.json(schedule.at("/Target/Input").textValue()));
  }

  @Test
  void a_tick_may_repeat_itself_and_command_nothing() {
    var statements =
        assembly.all("AWS::IAM::Policy").stream()
            .flatMap(policy -> policy.properties().at("/PolicyDocument/Statement").valueStream())
            .filter(statement -> statement.path("Action").asText().equals("events:PutEvents"))
            .filter(statement -> Assembly.label(statement.path("Resource")).equals("CommandsBus"))
            .map(statement -> statement.path("Condition"))
            .toList();

    assertEquals(
        List.of(
            Assembly.json("{\"StringEquals\": {\"events:detail-type\": \"vna.clock.tick.v1\"}}")),
        statements);
  }

  @Test
  void the_stream_tells_others_in_order_and_what_cannot_be_told_is_kept() {
    var mapping = assembly.mappingOf("publish-events");

    assertEquals("TRIM_HORIZON", mapping.path("StartingPosition").textValue());
    assertEquals(100, mapping.path("BatchSize").intValue());
    assertEquals(0, mapping.path("ParallelizationFactor").intValue());
    assertEquals(true, mapping.path("BisectBatchOnFunctionError").booleanValue());
    assertEquals(10_000, mapping.path("MaximumRetryAttempts").intValue());
    assertEquals(4 * 3_600, mapping.path("MaximumRecordAgeInSeconds").intValue());
    assertEquals("[\"ReportBatchItemFailures\"]", mapping.path("FunctionResponseTypes").toString());
    assertEquals(
        "EventsUnpublishedQueue",
        Assembly.label(mapping.at("/DestinationConfig/OnFailure/Destination")));
    assertEquals(
        Assembly.json(
            """
            {"eventName": ["INSERT", "MODIFY"], "dynamodb": {"Keys": {"SK": {"S": [
              {"prefix": "DEAL#ENTRY#"}, {"prefix": "ATTEMPT#"}, {"prefix": "CLOCK#"}, "TEAM"]}}}}
            """),
        Assembly.json(mapping.at("/FilterCriteria/Filters/0/Pattern").textValue()));
  }

  private JsonNode schedule(String function) {
    return assembly.all("AWS::Scheduler::Schedule").stream()
        .map(Assembly.Resource::properties)
        .filter(schedule -> assembly.functionOf(schedule.at("/Target/Arn")).equals(function))
        .findFirst()
        .orElseThrow();
  }
}
