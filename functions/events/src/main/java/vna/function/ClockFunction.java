package vna.function;

import io.quarkus.funqy.Funq;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vna.delivery.Ticker;
import vna.problem.InvalidInput;
import vna.usecase.TurnDeals;
import vna.wire.Answer;
import vna.wire.Received;

/// Lets time act; the scheduler sends its event every ten minutes.
public class ClockFunction {
  private final TurnDeals turnDeals;
  private final Ticker ticker;

  @Inject
  ClockFunction(TurnDeals turnDeals, Ticker ticker) {
    this.turnDeals = turnDeals;
    this.ticker = ticker;
  }

  /// Turns the deals that time has changed. What there was no time for, the next tick does, which
  /// follows at once if this one got on.
  @Funq(FunctionName.CLOCK_TICK)
  public FunctionAnswer clockTick(@Nullable Received event) {
    var tick = Nothing.orElse(event);
    try {
      var turned = turnDeals.turn(tick);
      if (!turned.complete() && turned.turned() > 0) {
        ticker.again(tick.tree());
      }
      return FunctionAnswer.of(
          FunctionName.CLOCK_TICK, Answer.ofTick(turned.turned(), turned.complete()));
    } catch (InvalidInput invalid) {
      return FunctionAnswer.of(FunctionName.CLOCK_TICK, Answer.of(invalid));
    }
  }
}
