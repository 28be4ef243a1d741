package vna.api;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What only we may say of a deal or touch is refused, property by property, wherever it is sent.
@QuarkusTest
class ReadOnlyTest extends ApiTest {
  private static final Set<String> PATCHED =
      Set.of("name", "owner", "step", "amount", "contacts", "goals");
  private static final Set<String> OPENED =
      Set.of(
          "name",
          "account",
          "owner",
          "step",
          "amount",
          "contacts",
          "goals",
          "externalIds",
          "openedAt");
  private static final Set<String> PLANNED =
      Set.of(
          "channel",
          "scheduledFor",
          "to",
          "buyerExpects",
          "value",
          "advances",
          "buyerNextAction",
          "draft",
          "ref");

  @Test
  void of_a_deal() {
    var story = Story.opened();
    for (var property : story.read().body().properties()) {
      var sent = "{\"%s\": %s}".formatted(property.getKey(), property.getValue());
      if (!PATCHED.contains(property.getKey())) {
        send("PATCH", story.path(""), sent, "If-Match", "*").isBadAt("/" + property.getKey());
      }
      if (!OPENED.contains(property.getKey())) {
        var body = Samples.open().replaceFirst("\\{", sent.replaceFirst("}$", ", "));
        post("/v1/deals", body).isBadAt("/" + property.getKey());
      }
    }
  }

  @Test
  void of_the_parts_of_a_deal() {
    var story = Story.opened();

    send(
            "PATCH",
            story.path(""),
            "{\"contacts\": [{\"name\": \"D\", \"state\": \"AWAY\"}]}",
            "If-Match",
            "*")
        .isBadAt("/contacts/0/state");
    post("/v1/deals", Samples.open().replace("\"role\":", "\"id\": \"x\", \"role\":"))
        .isBadAt("/contacts/0/id");
  }

  @Test
  void of_a_touch() {
    var planned = Story.planned();
    for (var property : get(Story.answered().touch("")).body().properties()) {
      if (!PLANNED.contains(property.getKey())) {
        var sent = "{\"%s\": %s}".formatted(property.getKey(), property.getValue());
        send("PATCH", planned.touch(""), sent, "If-Match", "*").isBadAt("/" + property.getKey());
        var body = Samples.plan().replaceFirst("\\{", sent.replaceFirst("}$", ", "));
        post(planned.path("/touches"), body).isBadAt("/" + property.getKey());
      }
    }
  }
}
