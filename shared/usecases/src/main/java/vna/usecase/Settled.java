package vna.usecase;

import java.util.stream.Collectors;
import vna.wire.Answer;

/// What an answer means for what came by queue, where nobody waits for it.
final class Settled {
  private static final int NOT_FOUND = 404;

  private Settled() {}

  /// @param what it was, for the words about it
  /// @param isLast whether nobody will try again
  static Fate of(Answer answer, String what, boolean isLast) {
    if (!answer.isProblem()) {
      return new Fate.Done(answer.replayed() ? what + " (known)" : what);
    }
    var problem = answer.body().path("type").asText();
    if (problem.equals("/problems/empty-touch")) {
      return new Fate.Done(what + " (refused by the rules)");
    }
    var errors =
        answer
            .body()
            .path("errors")
            .valueStream()
            .map(error -> error.path("pointer").asText() + " " + error.path("detail").asText())
            .collect(Collectors.joining("; "));
    var why = what + ": " + (errors.isEmpty() ? answer.body().path("detail").asText() : errors);
    var mayPass = answer.status() == NOT_FOUND || problem.equals("/problems/stale");
    return mayPass && !isLast ? new Fate.Later(why) : new Fate.Dead(why);
  }
}
