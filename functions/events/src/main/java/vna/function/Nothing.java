package vna.function;

import org.jspecify.annotations.Nullable;
import vna.wire.Received;
import vna.wire.StrictJson;

/// An invocation without an event, which Funqy hands over as null.
final class Nothing {
  private Nothing() {}

  static Received orElse(@Nullable Received event) {
    return event == null ? StrictJson.read("") : event;
  }
}
