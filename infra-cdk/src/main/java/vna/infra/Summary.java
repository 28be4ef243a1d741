package vna.infra;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a template creates and what that costs while nobody uses it, in two lines.
///
/// Source: [CloudWatch's prices](https://aws.amazon.com/cloudwatch/pricing/); an alarm costs the
/// same in most regions, and the first ten of an account may be free.
final class Summary {
  private static final int CENTS_A_MONTH_FOR_AN_ALARM = 10;
  private static final String ALARM = "AWS::CloudWatch::Alarm";

  /// What has a name of its own; roles, logs, versions and policies go with them.
  private record Kind(String type, String one) {}

  private Summary() {}

  /// @param template as JSON objects
  static String of(Settings settings, Map<?, ?> template) {
    var counts =
        Optional.ofNullable(template.get("Resources")).stream()
            .flatMap(resources -> ((Map<?, ?>) resources).values().stream())
            .map(resource -> String.valueOf(((Map<?, ?>) resource).get("Type")))
            .collect(Collectors.groupingBy(type -> type, Collectors.counting()));
    var created =
        Stream.of(
                new Kind("AWS::DynamoDB::Table", "table"),
                new Kind("AWS::Lambda::Function", "function"),
                new Kind("AWS::ApiGatewayV2::Api", "HTTP API"),
                new Kind("AWS::Events::EventBus", "bus"),
                new Kind("AWS::Events::Rule", "rule"),
                new Kind("AWS::Scheduler::Schedule", "schedule"),
                new Kind("AWS::SQS::Queue", "queue"),
                new Kind(ALARM, "alarm"))
            .map(kind -> counted(counts.getOrDefault(kind.type(), 0L), kind.one()))
            .collect(Collectors.joining(", "));
    var cents = counts.getOrDefault(ALARM, 0L) * CENTS_A_MONTH_FOR_AN_ALARM;
    return """
    %s in %s: %s
    At rest: about %d.%02d USD a month for the alarms; all else costs by use and by what is stored.
    """
        .formatted(settings.name(), settings.region(), created, cents / 100, cents % 100);
  }

  private static String counted(long count, String one) {
    return count + " " + one + (count == 1 ? "" : one.endsWith("s") ? "es" : "s");
  }
}
