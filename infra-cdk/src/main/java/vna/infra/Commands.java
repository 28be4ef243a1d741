package vna.infra;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.events.EventBus;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.RuleTargetInput;
import software.amazon.awscdk.services.events.targets.LambdaFunction;
import software.constructs.Construct;

/// The bus by which other systems send commands.
///
/// **Shape** of an entry: `detail-type` is the command's type, `detail` the whole CloudEvent, whose
/// `id` stays the same when its sender sends it again. What is misshapen still reaches its
/// function, which says so; matching on `detail` would lose it without a word.
final class Commands extends Construct {
  private static final int RETRIES = 185;
  private static final Duration OLDEST_RETRY = Duration.hours(24);

  private final EventBus bus;
  private final DeadLetters undelivered;

  Commands(Construct scope, String id, String name, Operator operator) {
    super(scope, id);
    bus = EventBus.Builder.create(this, "Bus").eventBusName(name).build();
    undelivered =
        new DeadLetters(this, "Undelivered", "commands that the bus could not deliver", operator);
  }

  /// @param id of the rule
  /// @param type of the CloudEvent
  Commands send(String id, String type, QuarkusFunction function) {
    Rule.Builder.create(this, id)
        .eventBus(bus)
        .description(type)
        .eventPattern(EventPattern.builder().detailType(List.of(type)).build())
        .targets(
            List.of(
                LambdaFunction.Builder.create(function.live())
                    .event(RuleTargetInput.fromEventPath("$.detail"))
                    .retryAttempts(RETRIES)
                    .maxEventAge(OLDEST_RETRY)
                    .deadLetterQueue(undelivered.queue())
                    .build()))
        .build();
    return this;
  }

  /// Lets a function have an event of its own brought back to it.
  Commands letRepeat(String type, QuarkusFunction function) {
    function.mayPut(type, bus.getEventBusArn());
    return this;
  }
}
