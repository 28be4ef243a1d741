package vna.function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vna.wire.Answer;

/// What a function answers: the status and the body that HTTP would have.
///
/// @param body a problem document (RFC 9457) from status 400 on
public record FunctionAnswer(int status, ObjectNode body) {

  /// A problem names the function as its instance, as one by HTTP names its path.
  static FunctionAnswer of(String function, Answer answer) {
    return new FunctionAnswer(
        answer.status(),
        answer.isProblem()
            ? answer.body().deepCopy().put("instance", "/" + function)
            : answer.body());
  }
}
