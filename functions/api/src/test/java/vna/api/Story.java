package vna.api;

import java.util.UUID;
import vna.api.ApiTest.Answered;

/// A deal of its own with one planned touch. Its owner has no other: a plan is judged by the
/// owner's touches on all of their deals.
///
/// @param etag of the deal as it was left
record Story(String dealId, String owner, String touchId, String etag) {

  /// A deal that was just opened.
  static Story opened() {
    var owner = "mara-" + UUID.randomUUID() + "@example.com";
    var opened = Samples.open().replace("mara@example.com", owner);
    var deal = ApiTest.post("/v1/deals", opened).is(201);
    return new Story(deal.text("/dealId"), owner, "", deal.etag());
  }

  /// With a touch planned for tomorrow.
  static Story planned() {
    var deal = opened();
    return deal.after(ApiTest.post(deal.path("/touches"), Samples.plan()).is(201));
  }

  /// With the outcome of that touch.
  static Story answered() {
    var deal = planned();
    return deal.after(ApiTest.post(deal.touch("/outcome"), Samples.outcome()).is(200));
  }

  private Story after(Answered answer) {
    return new Story(dealId, owner, answer.text("/touchId"), answer.etag());
  }

  String path(String rest) {
    return "/v1/deals/" + dealId + rest;
  }

  String touch(String rest) {
    return path("/touches/" + touchId + rest);
  }

  Answered read() {
    return ApiTest.get(path("")).is(200);
  }
}
