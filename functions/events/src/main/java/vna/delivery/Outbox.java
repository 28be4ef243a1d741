package vna.delivery;

import java.util.List;
import vna.wire.OutgoingEvent;

/// Where events go out: the bus on AWS; on a laptop, a list that one can look at.
@FunctionalInterface
public interface Outbox {
  /// How many it takes at once.
  int AT_ONCE = 10;

  /// Puts events, in order.
  ///
  /// @param events at most [#AT_ONCE]
  /// @return those that it did not take, in order; they are worth another try
  List<OutgoingEvent> put(List<OutgoingEvent> events);
}
