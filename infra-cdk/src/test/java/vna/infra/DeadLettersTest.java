package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@NeedsNode
class DeadLettersTest {
  private final Assembly assembly = Assembly.ofGoodSettings();

  @Test
  void there_is_a_queue_for_each_way_to_fail() {
    assertEquals(
        Set.of(
            "FunctionsFailedQueue",
            "CommandsUndeliveredQueue",
            "ClockScheduleMissedQueue",
            "EventsUnpublishedQueue",
            "InboxDeadQueue",
            "WeeklyReviewScheduleMissedQueue"),
        queues().stream().map(Assembly.Resource::name).collect(Collectors.toSet()));
  }

  @Test
  void each_keeps_what_it_has_for_14_days_encrypted() {
    for (var queue : queues()) {
      assertEquals(
          Assembly.json(
              """
              {"MessageRetentionPeriod": 1209600, "SqsManagedSseEnabled": true}
              """),
          queue.properties());
    }
  }

  @Test
  void each_refuses_whoever_does_not_use_tls() {
    var guarded = new HashSet<String>();
    for (var policy : assembly.all("AWS::SQS::QueuePolicy")) {
      for (var statement : policy.properties().at("/PolicyDocument/Statement")) {
        if (statement.path("Effect").textValue().equals("Deny")) {
          assertEquals("sqs:*", statement.path("Action").textValue());
          assertEquals("false", statement.at("/Condition/Bool/aws:SecureTransport").textValue());
          guarded.add(Assembly.label(statement.path("Resource")));
        }
      }
    }

    assertEquals(assembly.all("AWS::SQS::Queue").size(), guarded.size());
  }

  @Test
  void each_alarms_at_the_first_message_and_again_four_days_before_one_is_lost() {
    var alarms = new TreeSet<String>();
    for (var alarm : assembly.all("AWS::CloudWatch::Alarm")) {
      var set = alarm.properties();
      var isOfInbox = Assembly.label(set.at("/Dimensions/0/Value")).equals("InboxQueue");
      if (isOfInbox || !set.path("Namespace").textValue().equals("AWS/SQS")) {
        continue;
      }
      alarms.add(
          "%s %s %s %s %d for %d x %d s, else %s"
              .formatted(
                  Assembly.label(set.at("/Dimensions/0/Value")),
                  set.path("Statistic").textValue(),
                  set.path("MetricName").textValue(),
                  set.path("ComparisonOperator").textValue(),
                  set.path("Threshold").intValue(),
                  set.path("EvaluationPeriods").intValue(),
                  set.path("Period").intValue(),
                  set.path("TreatMissingData").textValue()));
    }

    var expected = new TreeSet<String>();
    for (var queue : queues()) {
      expected.add(
          queue.name()
              + " Maximum ApproximateNumberOfMessagesVisible GreaterThanThreshold 0"
              + " for 1 x 60 s, else notBreaching");
      expected.add(
          queue.name()
              + " Maximum ApproximateAgeOfOldestMessage GreaterThanThreshold 864000"
              + " for 1 x 60 s, else notBreaching");
    }
    assertEquals(expected, alarms);
  }

  @Test
  void the_operator_hears_of_every_alarm_by_mail() {
    var mail = assembly.one("AWS::SNS::Subscription").properties();
    var topic = mail.path("TopicArn");

    assertEquals("email", mail.path("Protocol").textValue());
    assertEquals("ops@example.com", mail.path("Endpoint").textValue());
    for (var alarm : assembly.all("AWS::CloudWatch::Alarm")) {
      assertEquals(List.of(topic), elements(alarm.properties().path("AlarmActions")));
      assertEquals(List.of(topic), elements(alarm.properties().path("OKActions")));
      assertTrue(alarm.properties().path("AlarmDescription").textValue().endsWith("."));
    }
  }

  /// All but the one in which something is to be done.
  private List<Assembly.Resource> queues() {
    return assembly.all("AWS::SQS::Queue").stream()
        .filter(queue -> !queue.name().equals("InboxQueue"))
        .toList();
  }

  private static List<JsonNode> elements(JsonNode array) {
    return array.valueStream().toList();
  }
}
