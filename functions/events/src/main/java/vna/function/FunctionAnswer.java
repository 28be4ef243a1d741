package vna.function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vna.wire.Answer;

/// What a function answers: the status and the body that HTTP would have.
///
/// @param body a problem document (RFC 9457) from status 400 on
public record FunctionAnswer(int status, ObjectNode body) {

  static FunctionAnswer of(Answer answer) {
    return new FunctionAnswer(answer.status(), answer.body());
  }
}
