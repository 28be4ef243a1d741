package vna.usecase;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vna.problem.InvalidInput;
import vna.problem.Problem;
import vna.wire.Answer;
import vna.wire.EventType;
import vna.wire.Received;
import vna.wire.StrictJson;
import vna.wire.Webhook;

/// Carries out what lies in the inbox: commands as they are, and deliveries of sources, which it
/// maps.
@ApplicationScoped
public class ApplyMessage {
  private static final Set<EventType> COMMANDS = EnumSet.allOf(EventType.class);

  private final ApplyEvent applyEvent;
  private final ApplyWebhook applyWebhook;

  @Inject
  public ApplyMessage(ApplyEvent applyEvent, ApplyWebhook applyWebhook) {
    this.applyEvent = applyEvent;
    this.applyWebhook = applyWebhook;
  }

  /// What became of a message of the queue.
  ///
  /// @param isLast whether nobody will try again
  /// @throws vna.store.Unavailable for what a retry can mend
  public Fate apply(String message, boolean isLast) {
    var received = StrictJson.message(message);
    if (isWebhook(received)) {
      return applyWebhook.apply(received, isLast);
    }
    return Settled.of(applyEvent.apply(received, COMMANDS), type(received), isLast);
  }

  /// The answer to one event of somebody who waits for it.
  ///
  /// @throws vna.store.Unavailable for what a retry can mend
  public Answer answer(Received received) {
    if (!isWebhook(received)) {
      return applyEvent.apply(received, COMMANDS);
    }
    return switch (applyWebhook.apply(received, true)) {
      case Fate.Done(var what) ->
          new Answer(
              200,
              JsonNodeFactory.instance.objectNode().put("applied", what),
              Optional.empty(),
              Optional.empty(),
              false);
      case Fate.Later(var why) -> refused(why);
      case Fate.Dead(var why) -> refused(why);
    };
  }

  private static Answer refused(String why) {
    return Answer.of(new InvalidInput(List.of(Problem.at("/data", why))));
  }

  private static boolean isWebhook(Received received) {
    return type(received).equals(Webhook.TYPE);
  }

  private static String type(Received received) {
    return received.tree().path("type").asText();
  }
}
