package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import vna.problem.Problem;
import vna.touch.Verdict;

/// Prints problem documents ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)). The `instance` is
/// for the door to add: it knows the path.
final class ProblemJson {
  private ProblemJson() {}

  static ObjectNode invalidInput(List<Problem> problems) {
    return document(
            "invalid-input", "Invalid input", 400, "The input cannot be used; errors says why.")
        .list("errors", problems, ProblemJson::error)
        .object();
  }

  static ObjectNode emptyTouch(Verdict verdict) {
    return document(
            "empty-touch",
            "Empty touch",
            422,
            "This touch brings the buyer nothing that moves their decision; the verdict says what is"
                + " missing.")
        .node("verdict", TouchJson.verdict(verdict))
        .object();
  }

  static ObjectNode notFound() {
    return document("not-found", "Not found", 404, "There is no such thing, or not for you.")
        .object();
  }

  static ObjectNode forbidden() {
    return new Members()
        .text("type", "about:blank")
        .text("title", "Forbidden")
        .number("status", 403)
        .text("detail", "This takes another role than yours; ask a manager or an admin.")
        .object();
  }

  static ObjectNode dealClosed() {
    return document(
            "deal-closed", "Deal closed", 409, "The deal was won or lost; reopen it to go on.")
        .object();
  }

  static ObjectNode outcomeRecorded() {
    return document(
            "outcome-recorded",
            "Outcome recorded",
            409,
            "The touch has an outcome; correct or withdraw that one.")
        .object();
  }

  static ObjectNode journalFull() {
    return document(
            "journal-full",
            "Journal full",
            409,
            "The deal's journal is full; outcomes can still be recorded, and the deal closed.")
        .object();
  }

  static ObjectNode tooLarge() {
    return new Members()
        .text("type", "about:blank")
        .text("title", "Content Too Large")
        .number("status", 413)
        .text("detail", "The document is larger than 256 KiB; send less at a time.")
        .object();
  }

  static ObjectNode stale() {
    return document("stale", "Stale", 409, "Others kept changing the deal; try again.").object();
  }

  static ObjectNode outdated() {
    return document(
            "stale",
            "Stale",
            412,
            "It has changed since you saw it; read it again, and send If-Match with its ETag.")
        .object();
  }

  static ObjectNode playbookOutdated() {
    return document(
            "stale",
            "Stale",
            412,
            "The playbook has changed since you saw it; read it again, and send If-Match with its"
                + " ETag.")
        .object();
  }

  static ObjectNode keyReused() {
    return document(
            "key-reused",
            "Key reused",
            422,
            "This key or event id came before with another request; take a fresh one.")
        .object();
  }

  private static Members document(String type, String title, int status, String detail) {
    return new Members()
        .text("type", "/problems/" + type)
        .text("title", title)
        .number("status", status)
        .text("detail", detail);
  }

  private static ObjectNode error(Problem problem) {
    return new Members()
        // The pointer of the whole document is the empty text.
        .always(problem.place().name().toLowerCase(Locale.ROOT), problem.name())
        .text("detail", problem.detail())
        .object();
  }
}
