package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vna.api.Someone.Reply;

/// Every operation for everybody, on a deal of Mara's, as the table says. An operation without a
/// row of its own fails.
@QuarkusTest
@TestProfile(Deployed.class)
class WhoMayDoWhatTest extends ApiTest {
  private static final String UNKNOWN = "01JDZZZZZZZZZZZZZZZZZZZZZZ";

  private static final String TABLE =
      """
      operation                                             | nobody | Mara | Jonas | manager | admin
      GET /q/openapi                                        | 200    | 200  | 200   | 200     | 200
      GET /v1/deals                                         | 401    | 200  | 200   | 200     | 200
      POST /v1/deals                                        | 401    | 201  | 403   | 201     | 201
      GET /v1/deals/{dealId}                                | 401    | 200  | 404   | 200     | 200
      PATCH /v1/deals/{dealId}                              | 401    | 200  | 404   | 200     | 200
      DELETE /v1/deals/{dealId}                             | 401    | 403  | 404   | 403     | 204
      GET /v1/deals/{dealId}/history                        | 401    | 200  | 404   | 200     | 200
      POST /v1/deals/{dealId}/close                         | 401    | 200  | 404   | 200     | 200
      POST /v1/deals/{dealId}/reopen                        | 401    | 200  | 404   | 200     | 200
      GET /v1/deals/{dealId}/touches                        | 401    | 200  | 404   | 200     | 200
      POST /v1/deals/{dealId}/touches                       | 401    | 201  | 404   | 201     | 201
      POST /v1/deals/{dealId}/touches/check                 | 401    | 200  | 404   | 200     | 200
      GET /v1/deals/{dealId}/touches/suggested              | 401    | 200  | 404   | 200     | 200
      GET /v1/deals/{dealId}/touches/{touchId}              | 401    | 200  | 404   | 200     | 200
      PATCH /v1/deals/{dealId}/touches/{touchId}            | 401    | 200  | 404   | 200     | 200
      POST /v1/deals/{dealId}/touches/{touchId}/cancel      | 401    | 200  | 404   | 200     | 200
      POST /v1/deals/{dealId}/touches/{touchId}/sent        | 401    | 200  | 404   | 200     | 200
      POST /v1/deals/{dealId}/touches/{touchId}/outcome     | 401    | 200  | 404   | 200     | 200
      PUT /v1/deals/{dealId}/touches/{touchId}/outcome      | 401    | 200  | 404   | 200     | 200
      DELETE /v1/deals/{dealId}/touches/{touchId}/outcome   | 401    | 204  | 404   | 204     | 204
      POST /v1/deals/{dealId}/outcomes                      | 401    | 201  | 404   | 201     | 201
      PUT /v1/deals/{dealId}/next-action                    | 401    | 200  | 404   | 200     | 200
      POST /v1/deals/{dealId}/next-action/defer             | 401    | 200  | 404   | 200     | 200
      GET /v1/sources/{source}                              | 401    | 403  | 403   | 403     | 404
      PUT /v1/sources/{source}                              | 401    | 403  | 403   | 403     | 201
      DELETE /v1/sources/{source}                           | 401    | 403  | 403   | 403     | 404
      POST /v1/sources/{source}/try                         | 401    | 403  | 403   | 403     | 404
      GET /v1/unmatched                                     | 401    | 403  | 403   | 200     | 200
      POST /v1/unmatched/{id}                               | 401    | 403  | 403   | 404     | 404
      DELETE /v1/unmatched/{id}                             | 401    | 403  | 403   | 404     | 404
      POST /webhooks/{source}                               | 404    | 404  | 404   | 404     | 404
      GET /v1/next-actions                                  | 401    | 200  | 200   | 200     | 200
      GET /v1/playbook                                      | 401    | 200  | 200   | 200     | 200
      PUT /v1/playbook                                      | 401    | 403  | 403   | 200     | 200
      POST /v1/reviews                                      | 401    | 403  | 403   | 202     | 202
      GET /v1/reviews/{week}                                | 401    | 200  | 200   | 200     | 200
      """;

  private static final Map<String, Someone> PEOPLE = people();

  /// Good bodies of what [Operation] does not list.
  private static final Map<String, String> BODIES =
      Map.of(
          "POST /v1/reviews",
          "{\"week\": \"2026-W48\"}",
          "PUT /v1/sources/{source}",
          WebhookTest.definition("{source}"),
          "POST /v1/sources/{source}/try",
          "{}",
          "POST /v1/unmatched/{id}",
          "{\"deal\": {\"id\": \"01JDZZZZZZZZZZZZZZZZZZZZZZ\"}}",
          "POST /webhooks/{source}",
          "{}");

  @Inject Routes routes;

  private static Map<String, Someone> people() {
    var people = new LinkedHashMap<String, Someone>();
    people.put("nobody", Someone.NOBODY);
    people.put("Mara", Someone.MARA);
    people.put("Jonas", Someone.JONAS);
    people.put("manager", Someone.MANAGER);
    people.put("admin", Someone.ADMIN);
    return people;
  }

  /// A deal of Mara's and a touch of it.
  ///
  /// @param contact its only one, and of no other deal: what one person had before is judged, too
  record There(String dealId, String touchId, String contact) {
    /// A source that nobody has.
    String source() {
      return "s-" + dealId;
    }

    There as(String otherDealId) {
      return new There(otherDealId, touchId, contact);
    }
  }

  /// A row of the table.
  record Row(String operation, List<Integer> statuses) {
    static Row of(String line) {
      var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
      return new Row(
          cells.getFirst(), cells.subList(1, cells.size()).stream().map(Integer::valueOf).toList());
    }

    boolean isOnDeal() {
      return operation.contains("{dealId}");
    }

    private Optional<Operation> known() {
      return Arrays.stream(Operation.values())
          .filter(one -> one.route().equals(operation))
          .findFirst();
    }

    private String method() {
      return operation.split(" ", 2)[0];
    }

    boolean isReading() {
      return method().equals("GET");
    }

    Map<String, Integer> byPerson() {
      var byPerson = new LinkedHashMap<String, Integer>();
      PEOPLE.keySet().forEach(name -> byPerson.put(name, statuses.get(byPerson.size())));
      return byPerson;
    }

    boolean refuses(String name) {
      return byPerson().getOrDefault(name, 0) >= 400;
    }

    private String path(There there) {
      return operation
          .split(" ", 2)[1]
          .replace("{dealId}", there.dealId())
          .replace("{touchId}", there.touchId())
          .replace("{week}", "2026-W48")
          .replace("{source}", there.source())
          .replace("{id}", UNKNOWN);
    }

    private String body(There there) {
      return known()
          .map(Operation::body)
          .orElseGet(() -> BODIES.getOrDefault(operation, ""))
          .replace("{source}", there.source())
          .replace("dana@plant.example", there.contact());
    }

    /// Sends it with any ETag that will do.
    Reply send(Someone who, There there) {
      return who.send(method(), path(there), body(there), "If-Match", "*");
    }

    /// A deal of Mara's on which it goes well, and a touch of it.
    There prepared() {
      var contact = "dana-" + UUID.randomUUID() + "@plant.example";
      var opened = Samples.open().replace("dana@plant.example", contact);
      var deal = Someone.MARA.post("/v1/deals", opened).is(201).text("/dealId");
      var touches = "/v1/deals/" + deal + "/touches";
      var plan = Samples.plan().replace("dana@plant.example", contact);
      var touch = Someone.MARA.post(touches, plan).is(201).text("/touchId");
      if (known().filter(Operation::isOnOutcome).isPresent()) {
        Someone.MARA.post(touches + "/" + touch + "/outcome", Samples.outcome()).is(200);
      }
      return new There(deal, touch, contact);
    }
  }

  static Stream<Row> table() {
    return TABLE.lines().skip(1).map(Row::of);
  }

  static Stream<Row> onDeals() {
    return table().filter(Row::isOnDeal);
  }

  @Test
  void the_table_has_a_row_for_each_operation_that_is_served_and_for_no_other() {
    var served = new TreeSet<String>();
    routes.all().forEach(route -> served.add(route.method() + " " + route.path()));

    assertEquals(served, new TreeSet<>(table().map(Row::operation).toList()));
  }

  private Map<String, ?> stored(Row row) {
    return row.isReading() ? Map.of() : rows();
  }

  @ParameterizedTest
  @MethodSource("table")
  void everybody_is_answered_as_the_table_says(Row row) {
    var expected = row.byPerson();
    var found = new LinkedHashMap<>(expected);
    var there = row.prepared();
    var before = stored(row);

    PEOPLE.forEach((name, who) -> {
      if (row.refuses(name)) {
        found.put(name, row.send(who, there).status());
      }
    });
    assertEquals(before, stored(row), "a refusal changes nothing");
    PEOPLE.forEach((name, who) -> {
      if (!row.refuses(name)) {
        found.put(name, row.send(who, row.isReading() ? there : row.prepared()).status());
      }
    });

    assertEquals(expected, found);
  }

  @ParameterizedTest
  @MethodSource("onDeals")
  void a_deal_of_somebody_else_is_to_the_byte_one_that_is_not_there(Row row) {
    var there = row.prepared();
    var key = UUID.randomUUID().toString();
    var attempts = new ArrayList<List<String>>();
    attempts.add(List.of(row.body(there), "If-Match", "*"));
    attempts.add(List.of("{\"x\": 1}", "If-Match", "\"999\""));
    if (!row.isReading()) {
      attempts.add(List.of(row.body(there), "If-Match", "\"999\""));
      attempts.add(List.of(row.body(there), "Idempotency-Key", key));
      attempts.add(List.of(row.body(there), "Idempotency-Key", key));
    }

    for (var attempt : attempts) {
      var headers = attempt.subList(1, attempt.size()).toArray(String[]::new);
      var foreign = Someone.JONAS.send(row.method(), row.path(there), attempt.getFirst(), headers);
      var unknown =
          Someone.JONAS.send(
              row.method(), row.path(there.as(UNKNOWN)), attempt.getFirst(), headers);

      assertEquals(unknown.without(UNKNOWN), foreign.without(there.dealId()), attempt::toString);
      assertFalse(foreign.status() < 400, attempt::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("onDeals")
  void a_key_that_was_used_otherwise_tells_nothing_of_somebody_elses_deal(Row row) {
    assumeTrue(row.method().equals("POST") && !row.operation().endsWith("/check"));
    var there = row.prepared();
    var mine = row.prepared();
    Someone.MANAGER
        .send("PATCH", "/v1/deals/" + mine.dealId(), owner("jonas@example.com"), "If-Match", "*")
        .is(200);
    var key = UUID.randomUUID().toString();
    var body = row.body(mine);
    Someone.JONAS.post(row.path(mine), body, "Idempotency-Key", key);

    var foreign = Someone.JONAS.post(row.path(there), body, "Idempotency-Key", key);
    var unknown = Someone.JONAS.post(row.path(there.as(UNKNOWN)), body, "Idempotency-Key", key);

    assertEquals(unknown.without(UNKNOWN), foreign.without(there.dealId()));
  }

  private static String owner(String email) {
    return "{\"owner\": \"%s\"}".formatted(email);
  }

  @Test
  void whoever_is_not_known_is_401_with_one_and_the_same_answer() {
    var good = Token.of("mara@example.com", "admins");
    var nobody = Someone.NOBODY.get("/v1/deals");

    var others =
        Stream.concat(
                Stream.of(
                        good.with("exp", "1795420799"),
                        good.with("nbf", "1795424400"),
                        good.with("iss", "\"https://other.example.com\""),
                        good.with("aud", "\"another\""),
                        good.with("email_verified", "false"))
                    .map(Someone::with),
                // What API Gateway would not have let through, should it ever come this far.
                Stream.of(
                        good,
                        good.signedBy("none"),
                        good.signedBy("HS256"),
                        good.signedBy("RS256").with("sub", "\"x\""))
                    .map(
                        token -> new Someone(Optional.of(token.authorization()), Optional.empty())))
            .toList();

    nobody.is(401);
    assertEquals("Bearer", nobody.header("www-authenticate"));
    assertEquals("about:blank", nobody.text("/type"));
    for (var other : others) {
      assertEquals(nobody, other.get("/v1/deals"));
    }
  }
}
