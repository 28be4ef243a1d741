package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `POST /v1/deals`.
@QuarkusTest
class OpenDealTest extends ApiTest {

  @Test
  void a_deal_is_made_and_can_be_read_where_location_says() {
    var answer = post("/v1/deals", Samples.open("9182"));

    answer.is(201);
    assertEquals("/v1/deals/" + answer.text("/dealId"), answer.header("Location"));
    assertEquals("\"1\"", answer.etag());
    assertEquals(answer.body(), get(answer.header("Location")).is(200).body());
    assertEquals("2026-11-20T08:00:00Z", answer.text("/openedAt"));
    assertEquals("48000.00", answer.text("/amount/value"));
    assertEquals("REACHABLE", answer.text("/contacts/0/state"));
    assertEquals("first-touch", answer.text("/nextAction/rule"));
  }

  @Test
  void the_same_external_id_updates_the_deal_but_never_its_owner() {
    var externalId = UUID.randomUUID().toString();
    var first = post("/v1/deals", Samples.open(externalId)).is(201);

    var answer =
        post(
            "/v1/deals",
            "{\"name\": \"Line 4\", \"owner\": \"ben@example.com\", \"externalIds\": {\"hubspot\": \"%s\"}}"
                .formatted(externalId));

    answer.is(200);
    assertEquals(first.text("/dealId"), answer.text("/dealId"));
    assertEquals("Line 4", answer.text("/name"));
    assertEquals("mara@example.com", answer.text("/owner"));
    assertEquals("\"2\"", answer.etag());
    post("/v1/deals", Samples.open(externalId), "If-Match", "\"1\"")
        .isProblem(412, "/problems/stale");
  }

  @Test
  void texts_are_stored_as_nfc() {
    var body = Samples.open().replace("Plant GmbH", "Mu\u0308ller");

    assertEquals("M\u00fcller", post("/v1/deals", body).is(201).text("/account"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "name": "Line 3 changeover",            |                                  | /name
          "account": "Plant GmbH", "owner": "mara@example.com", | "owner": "mara@example.com", | /account
          "mara@example.com"                      | "mara"                           | /owner
          "mara@example.com"                      | 7                                | /owner
          "Line 3 changeover"                     | ""                               | /name
          "Line 3 changeover"                     | null                             | /name
          "Line 3 changeover"                     | "a\\u0007b"                      | /name
          "Line 3 changeover"                     | "a\\nb"                          | /name
          "Line 3 changeover"                     | "\\u202Egnp.exe"                 | /name
          "Line 3 changeover"                     | "\\u200B"                        | /name
          "Line 3 changeover"                     | "\\ud800"                        | /name
          "name": "Line 3 changeover",            | "name": "a", "name": "b",        | /name
          "dana@plant.example"                    | "dana"                           | /contacts/0/email
          "deciding": true                        | "deciding": "yes"                | /contacts/0/deciding
          "deciding": true                        | "state": "OPTED_OUT"             | /contacts/0/state
          "48000.00"                              | 48000                            | /amount/value
          "48000.00"                              | "48000.001"                      | /amount/value
          "48000.00"                              | "-1"                             | /amount/value
          "48000.00"                              | "1e3"                            | /amount/value
          "48000.00"                              | "1234567890123456"               | /amount/value
          "EUR"                                   | "EURO"                           | /amount/currency
          , "currency": "EUR"                     |                                  | /amount/currency
          "recognise-problem"                     | "won"                            | /step
          "2026-12-04"                            | "2026-02-30"                     | /goals/0/targetDate
          "2026-12-04"                            | "2026-11-19"                     | /goals/0/targetDate
          "2026-12-04"                            | "+12026-11-19"                   | /goals/0/targetDate
          "2026-11-20T09:00:00+01:00"             | "2026-11-20T09:00+01:00"         | /openedAt
          "2026-11-20T09:00:00+01:00"             | "2026-11-20T09:00:00"            | /openedAt
          "2026-11-20T09:00:00+01:00"             | "1999-12-31T09:00:00Z"           | /openedAt
          "2026-11-20T09:00:00+01:00"             | "2026-11-23T09:06:00+01:00"      | /openedAt
          "hubspot":                              | "hub spot":                      | /externalIds/hub spot
          "externalIds":                          | "dealId": "x", "externalIds":    | /dealId
          """)
  void one_thing_broken_is_said_at_its_place(String good, String broken, String pointer) {
    var body = Samples.open().replace(good, broken == null ? "" : broken);
    if (!body.contains("externalIds")) {
      throw new AssertionError(body);
    }
    var before = rows();

    post(
            "/v1/deals",
            pointer.equals("/name") || pointer.equals("/account") ? withoutIds(body) : body)
        .isBadAt(pointer);

    assertEquals(before, rows());
  }

  private static String withoutIds(String body) {
    return body.replaceFirst("\"externalIds\": \\{[^}]*},", "");
  }

  @Test
  void a_name_of_201_characters_is_too_long_and_one_of_200_is_not() {
    post("/v1/deals", Samples.open().replace("Line 3 changeover", "x".repeat(201)))
        .isBadAt("/name");
    post("/v1/deals", Samples.open().replace("Line 3 changeover", "\uD83D\uDE00".repeat(200)))
        .is(201);
  }

  @Test
  void fifty_contacts_are_enough() {
    var contact = "{\"name\": \"Dana\"}";
    var body =
        "{\"name\":\"n\",\"account\":\"a\",\"owner\":\"mara@example.com\",\"contacts\":[%s]}";

    post("/v1/deals", body.formatted((contact + ",").repeat(49) + contact)).is(201);
    post("/v1/deals", body.formatted((contact + ",").repeat(50) + contact)).isBadAt("/contacts");
  }

  @Test
  void nesting_beyond_32_levels_is_refused_where_it_begins() {
    var deep = "[".repeat(40) + "]".repeat(40);

    post("/v1/deals", Samples.open().replace("true", deep))
        .isProblem(400, "/problems/invalid-input");
  }
}
