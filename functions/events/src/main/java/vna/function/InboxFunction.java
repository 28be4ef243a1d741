package vna.function;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.funqy.Funq;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vna.store.Unavailable;
import vna.usecase.ApplyMessage;
import vna.usecase.Fate;
import vna.wire.Batch;
import vna.wire.Batch.Message;
import vna.wire.StrictJson;

/// The inbox's one consumer. Each message is carried out by itself: of a batch only those are named
/// as failed that are to come again, and what no retry can mend becomes a dead letter with its
/// reason.
///
/// Source: [Partial batch
/// responses](https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html).
public class InboxFunction {
  /// One less than after which the queue itself gives a message up: the last try is ours, so that a
  /// dead letter has a reason.
  static final int MAX_RECEIVES = 4;

  private static final Logger LOG = Logger.getLogger(InboxFunction.class);

  private final ApplyMessage applyMessage;
  private final DeadLetters deadLetters;

  @Inject
  InboxFunction(ApplyMessage applyMessage, DeadLetters deadLetters) {
    this.applyMessage = applyMessage;
    this.deadLetters = deadLetters;
  }

  /// Applies messages of the inbox, or one event as every function takes it.
  @Funq(FunctionName.APPLY_COMMAND)
  public ObjectNode applyCommand(@Nullable Batch sent) {
    var batch = sent == null ? new Batch(StrictJson.read("")) : sent;
    if (!batch.isOfQueue()) {
      var answer =
          FunctionAnswer.of(FunctionName.APPLY_COMMAND, applyMessage.answer(batch.received()));
      var printed = JsonNodeFactory.instance.objectNode().put("status", answer.status());
      return printed.set("body", answer.body());
    }
    var response = JsonNodeFactory.instance.objectNode();
    var failures = response.putArray("batchItemFailures");
    for (var message : batch.messages()) {
      if (!isTaken(message)) {
        failures.addObject().put("itemIdentifier", message.messageId());
      }
    }
    return response;
  }

  private boolean isTaken(Message message) {
    var isLast = message.receives() >= MAX_RECEIVES;
    try {
      return switch (applyMessage.apply(message.body(), isLast)) {
        case Fate.Done _ -> true;
        case Fate.Later(var why) -> {
          LOG.infof("message %s is to come again: %s", message.messageId(), why);
          yield false;
        }
        case Fate.Dead(var why) -> {
          deadLetters.put(message.body(), why);
          LOG.warnf("message %s is a dead letter: %s", message.messageId(), why);
          yield true;
        }
      };
    } catch (Unavailable outage) {
      LOG.warnf(outage, "message %s is to come again", message.messageId());
      return false;
    } catch (RuntimeException bug) {
      // Its neighbours go on; the queue sends it again, and gives it up at last.
      LOG.errorf(bug, "message %s failed", message.messageId());
      return false;
    }
  }
}
