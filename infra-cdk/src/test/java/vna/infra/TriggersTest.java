package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            "{\"detail-type\":[\"vna.deal.close.v1\"]}", "close-deal"),
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
    var schedule = assembly.one("AWS::Scheduler::Schedule").properties();

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
    var input = assembly.one("AWS::Scheduler::Schedule").properties().at("/Target/Input");

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
}
