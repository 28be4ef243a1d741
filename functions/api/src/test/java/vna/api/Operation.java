package vna.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vna.api.ApiTest.Answered;

/// Every operation that takes a body or changes something, with a request that goes well.
enum Operation {
  OPEN("POST", "", Samples.open(Operation.Random.ID), 201, Needs.DEAL),
  EDIT("PATCH", "/{deal}", "{\"name\": \"Line 4\"}", 200, Needs.DEAL),
  ERASE("DELETE", "/{deal}", "", 204, Needs.DEAL),
  CLOSE("POST", "/{deal}/close", "{\"result\": \"WON\"}", 200, Needs.DEAL),
  REOPEN("POST", "/{deal}/reopen", "{}", 200, Needs.DEAL),
  PLAN("POST", "/{deal}/touches", Samples.plan(Operation.Random.ID), 201, Needs.DEAL),
  CHECK("POST", "/{deal}/touches/check", Samples.plan(Operation.Random.ID), 200, Needs.DEAL),
  CHANGE(
      "PATCH",
      "/{deal}/touches/{touch}",
      "{\"scheduledFor\": \"2026-11-25T09:00:00+01:00\"}",
      200,
      Needs.TOUCH),
  CANCEL(
      "POST", "/{deal}/touches/{touch}/cancel", "{\"reason\": \"Dana is ill\"}", 200, Needs.TOUCH),
  SENT("POST", "/{deal}/touches/{touch}/sent", "{}", 200, Needs.TOUCH),
  RECORD("POST", "/{deal}/touches/{touch}/outcome", Samples.outcome(), 200, Needs.TOUCH),
  CORRECT("PUT", "/{deal}/touches/{touch}/outcome", Samples.outcome(), 200, Needs.OUTCOME),
  WITHDRAW("DELETE", "/{deal}/touches/{touch}/outcome", "", 204, Needs.OUTCOME),
  RECORD_UNPLANNED("POST", "/{deal}/outcomes", Samples.unplanned(), 201, Needs.DEAL),
  SET(
      "PUT",
      "/{deal}/next-action",
      "{\"action\": \"Call the works council\", \"dueAt\": \"2026-11-24T10:00:00+01:00\"}",
      200,
      Needs.DEAL),
  DEFER(
      "POST",
      "/{deal}/next-action/defer",
      "{\"until\": \"2026-11-30\", \"reason\": \"They take stock this week\"}",
      200,
      Needs.DEAL),
  PLAYBOOK("PUT", "/v1/playbook", Samples.playbook(), 200, Needs.PLAYBOOK);

  /// Stands for an id that is another one each time.
  private static final class Random {
    static final String ID = "{random}";
  }

  /// What must be there for it to go well.
  private enum Needs {
    DEAL,
    TOUCH,
    OUTCOME,
    PLAYBOOK
  }

  final String method;
  final int status;
  private final String path;
  private final String body;
  private final Needs needs;

  Operation(String method, String path, String body, int status, Needs needs) {
    this.method = method;
    this.path = path;
    this.body = body;
    this.status = status;
    this.needs = needs;
  }

  /// Whether it is about a deal that is there.
  boolean isOnDeal() {
    return this != OPEN && this != PLAYBOOK;
  }

  boolean isOnOutcome() {
    return needs == Needs.OUTCOME;
  }

  /// As the routes name it.
  String route() {
    return method + " " + path("{dealId}", "{touchId}");
  }

  boolean isOnTouch() {
    return path.contains("{touch}");
  }

  boolean needsIfMatch() {
    return method.equals("PATCH") || method.equals("PUT");
  }

  /// Whether a body must be sent.
  boolean needsBody() {
    return !body.isEmpty() && !body.equals("{}");
  }

  String body() {
    return body.replace(Random.ID, UUID.randomUUID().toString());
  }

  Story prepared() {
    return switch (needs) {
      case DEAL -> Story.opened();
      case TOUCH -> Story.planned();
      case OUTCOME -> Story.answered();
      case PLAYBOOK -> new Story("", "", "", ApiTest.get(path).etag());
    };
  }

  String path(Story story) {
    return path(story.dealId(), story.touchId());
  }

  String path(String dealId, String touchId) {
    return needs == Needs.PLAYBOOK
        ? path
        : "/v1/deals" + path.replace("{deal}", dealId).replace("{touch}", touchId);
  }

  /// Sends it, with If-Match where it must be.
  Answered send(Story story, String sent, String... headers) {
    var all = new ArrayList<>(List.of(headers));
    if (needsIfMatch()) {
      all.add("If-Match");
      all.add(story.etag());
    }
    return ApiTest.send(method, path(story), sent, all.toArray(String[]::new));
  }
}
