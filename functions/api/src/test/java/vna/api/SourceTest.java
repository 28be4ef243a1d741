package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The definitions of sources.
@QuarkusTest
class SourceTest extends ApiTest {
  private final String source = "s-" + UUID.randomUUID().toString().substring(0, 8);
  private final String path = "/v1/sources/" + source;
  private final String definition = WebhookTest.definition(source);

  @Test
  void what_was_put_is_what_one_gets_and_can_be_put_back() {
    get(path).isProblem(404, "/problems/not-found");
    var put = send("PUT", path, definition).is(201);
    var got = get(path).is(200);
    var again = send("PUT", path, got.body().toString(), "If-Match", got.etag()).is(200);

    assertEquals(json(definition), got.body());
    assertEquals(put.body(), got.body());
    assertEquals("\"1\"", got.etag());
    assertEquals("\"2\"", again.etag());
  }

  @Test
  void a_change_says_what_it_saw() {
    send("PUT", path, definition).is(201);

    send("PUT", path, definition).isProblem(428, "about:blank");
    send("PUT", path, definition, "If-Match", "\"7\"").isProblem(412, "/problems/stale");
    send("DELETE", path, "", "If-Match", "\"7\"").isProblem(412, "/problems/stale");
    send("PUT", path, definition, "If-Match", "*").is(200);
    send("DELETE", path, "", "If-Match", "\"2\"").is(204);
    send("DELETE", path, "").isProblem(404, "/problems/not-found");
  }

  @Test
  void everything_wrong_is_said_at_once_and_nothing_is_stored() {
    var before = rows();

    send(
            "PUT",
            path + "?y=1",
            definition
                .replace("\"HEX\"", "\"HEXA\"")
                .replace("300", "901")
                .replace("\"data\"}]", "\"{\"}]"))
        .isBadAt(
            "?y", "/verify/encoding", "/verify/timestamp/toleranceSeconds", "/commands/0/data");
    send("PUT", path, definition.replace(source + "\",", "other\",")).isBadAt("/source");
    send("PUT", "/v1/sources/a%20b", definition).isProblem(404, "/problems/not-found");
    send("PUT", path, "{").isProblem(400, "/problems/invalid-input");

    assertEquals(before, rows());
  }

  @Test
  void a_sample_is_mapped_and_nothing_is_stored() {
    send("PUT", path, definition).is(201);
    var before = rows();

    var good =
        post(
                path + "/try",
                "{\"id\": 7, \"data\": {\"name\": \"Line 4\", \"account\": \"Plant\", \"owner\": \"mara@example.com\"}}")
            .is(200);
    var chosen =
        post(
                path + "/try",
                "{\"id\": 7, \"data\": {\"name\": \"Line 4\", \"owner\": \"eve@example.com\", \"x\": 1}}")
            .is(200);
    var nothing = post(path + "/try", "{\"id\": 8}").is(200);

    assertEquals("7", good.text("/items/0/eventId"));
    assertEquals("vna.deal.open.v1", good.text("/items/0/commands/0/type"));
    assertEquals("Line 4", good.text("/items/0/commands/0/data/name"));
    assertTrue(good.body().at("/items/0/commands/0/errors").isMissingNode());
    assertEquals("/data/account", chosen.text("/items/0/commands/0/errors/0/pointer"));
    assertEquals("/data/x", chosen.text("/items/0/commands/0/errors/1/pointer"));
    assertEquals("/commands/0/data", nothing.text("/items/0/errors/0/pointer"));
    post(path + "/try", "{").isProblem(400, "/problems/invalid-input");
    post("/v1/sources/unknown/try", "{}").isProblem(404, "/problems/not-found");
    assertEquals(before, rows());
  }
}
