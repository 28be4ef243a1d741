package vna.function;

import io.quarkus.funqy.Funq;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vna.usecase.ApplyEvent;
import vna.wire.EventType;
import vna.wire.Received;

/// What can happen to a deal: one function for each kind of event.
public class CommandFunctions {
  private final ApplyEvent applyEvent;

  @Inject
  CommandFunctions(ApplyEvent applyEvent) {
    this.applyEvent = applyEvent;
  }

  /// Opens a deal, or updates the one that has its external id.
  @Funq(FunctionName.OPEN_DEAL)
  public FunctionAnswer openDeal(@Nullable Received event) {
    return apply(event, FunctionName.OPEN_DEAL, EventType.OPEN_DEAL);
  }

  /// Judges a plan, and stores it or the attempt.
  @Funq(FunctionName.PLAN_TOUCH)
  public FunctionAnswer planTouch(@Nullable Received event) {
    return apply(event, FunctionName.PLAN_TOUCH, EventType.PLAN_TOUCH);
  }

  /// Records what the buyer did.
  @Funq(FunctionName.RECORD_OUTCOME)
  public FunctionAnswer recordOutcome(@Nullable Received event) {
    return apply(event, FunctionName.RECORD_OUTCOME, EventType.RECORD_OUTCOME);
  }

  /// Ends a deal, or parks it.
  @Funq(FunctionName.CLOSE_DEAL)
  public FunctionAnswer closeDeal(@Nullable Received event) {
    return apply(event, FunctionName.CLOSE_DEAL, EventType.CLOSE_DEAL);
  }

  private FunctionAnswer apply(@Nullable Received event, String function, EventType type) {
    return FunctionAnswer.of(function, applyEvent.apply(Nothing.orElse(event), Set.of(type)));
  }
}
