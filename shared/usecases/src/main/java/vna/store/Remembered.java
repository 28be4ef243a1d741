package vna.store;

import vna.wire.Answer;

/// What a key is remembered for.
public sealed interface Remembered {

  /// This very request; it was answered so.
  record SameRequest(Answer answer) implements Remembered {}

  /// Another request.
  record OtherRequest() implements Remembered {}
}
