package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.sqs.Queue;

/// cdk-nag's packs AwsSolutions and Serverless have nothing to say, and what they were told to
/// overlook has a reason.
@NeedsNode
class NagTest {

  @Test
  void there_is_no_error_and_no_warning() {
    assertEquals(List.of(), remarks(Assembly.ofGoodSettings()));
  }

  @Test
  void a_resource_that_breaks_a_rule_of_either_pack_is_an_error() {
    var assembly =
        Assembly.of(
            Assembly.SETTINGS, app -> new Queue((Stack) app.getNode().findChild("Vna"), "Bare"));

    var rules = remarks(assembly).stream().map(remark -> remark.split(":", 2)[0]).toList();
    assertEquals(
        Set.of("AwsSolutions-SQS3", "AwsSolutions-SQS4", "Serverless-SQSRedrivePolicy"),
        Set.copyOf(rules));
  }

  @Test
  void every_suppression_has_a_reason() {
    var suppressed = new TreeMap<String, TreeSet<String>>();
    for (var resource : Assembly.ofGoodSettings().all()) {
      for (var rule : resource.json().at("/Metadata/cdk_nag/rules_to_suppress")) {
        var reason = rule.path("reason").textValue();
        assertTrue(reason.length() > 20, resource.id() + ": " + rule);
        suppressed
            .computeIfAbsent(
                rule.path("id").textValue() + rule.path("applies_to") + ": " + reason,
                _ -> new TreeSet<>())
            .add(resource.name());
      }
    }

    suppressed.forEach(
        (what, where) -> System.out.println("cdk-nag overlooks " + what + " " + where));
    assertEquals(
        Set.of(
            "AwsSolutions-APIG4",
            "AwsSolutions-IAM5",
            "AwsSolutions-SQS3",
            "Serverless-LambdaDLQ",
            "Serverless-LambdaEventSourceMappingDestination",
            "Serverless-SNSRedrivePolicy",
            "Serverless-SQSRedrivePolicy"),
        suppressed.keySet().stream()
            .map(what -> what.split("[\\[:]", 2)[0])
            .collect(java.util.stream.Collectors.toSet()));
  }

  static List<String> remarks(Assembly assembly) {
    var remarks = new ArrayList<String>();
    for (var construct : assembly.metadata()) {
      for (var entry : construct) {
        if (Set.of("aws:cdk:error", "aws:cdk:warning").contains(entry.path("type").textValue())) {
          remarks.add(entry.path("data").textValue());
        }
      }
    }
    return remarks;
  }
}
