package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What sources send, on its way.
@NeedsNode
class InboxTest {
  private final Assembly assembly = Assembly.ofGoodSettings();

  @Test
  void the_queue_holds_the_largest_delivery_for_a_week_and_gives_up_after_five_tries() {
    var queue = queue().properties();

    assertEquals(1024 * 1024, queue.path("MaximumMessageSize").intValue());
    assertEquals(7 * 24 * 60 * 60, queue.path("MessageRetentionPeriod").intValue());
    assertEquals(true, queue.path("SqsManagedSseEnabled").booleanValue());
    assertEquals(5, queue.at("/RedrivePolicy/maxReceiveCount").intValue());
    assertEquals("InboxDeadQueue", Assembly.label(queue.at("/RedrivePolicy/deadLetterTargetArn")));
  }

  @Test
  void a_message_is_hidden_six_times_as_long_as_it_may_take() {
    var function = Objects.requireNonNull(assembly.functions().get("apply-command"));
    var timeout = function.properties().path("Timeout");

    assertTrue(queue().properties().path("VisibilityTimeout").intValue() >= 6 * timeout.intValue());
  }

  @Test
  void of_a_batch_only_what_failed_comes_again() {
    var mapping = assembly.mappingOf("apply-command");

    assertEquals("InboxQueue", Assembly.label(mapping.path("EventSourceArn")));
    assertTrue(mapping.path("FunctionName").toString().contains("InboxApplyCommandLive"));
    assertEquals(10, mapping.path("BatchSize").intValue());
    assertEquals(
        Assembly.json("[\"ReportBatchItemFailures\"]"), mapping.path("FunctionResponseTypes"));
  }

  @Test
  void a_flood_of_deliveries_takes_a_share_of_its_own() {
    assembly
        .functions()
        .forEach((name, function) ->
            assertEquals(
                name.equals("webhooks") ? 20 : 0,
                function.properties().path("ReservedConcurrentExecutions").intValue()));
  }

  @Test
  void the_operator_hears_when_a_delivery_waits_too_long() {
    var alarm =
        assembly.all("AWS::CloudWatch::Alarm").stream()
            .map(Assembly.Resource::properties)
            .filter(set -> Assembly.label(set.at("/Dimensions/0/Value")).equals("InboxQueue"))
            .findFirst()
            .orElseThrow();

    assertEquals("ApproximateAgeOfOldestMessage", alarm.path("MetricName").textValue());
    assertEquals(15 * 60, alarm.path("Threshold").intValue());
    assertEquals("OperatorTopic", Assembly.label(alarm.at("/AlarmActions/0")));
  }

  private Assembly.Resource queue() {
    return assembly.all("AWS::SQS::Queue").stream()
        .filter(queue -> queue.name().equals("InboxQueue"))
        .findFirst()
        .orElseThrow();
  }
}
