package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `PATCH /v1/deals/{dealId}`.
@QuarkusTest
class EditDealTest extends ApiTest {
  private Story story = new Story("", "", "", "");

  @BeforeEach
  void there_is_a_deal() {
    story = Story.opened();
  }

  private Answered edit(String patch) {
    return send("PATCH", story.path(""), patch, "If-Match", story.etag());
  }

  @Test
  void what_is_named_changes_and_all_else_stays() {
    var before = story.read().body();

    var answer =
        edit(
            "{\"name\": \"Line 4\", \"owner\": \"Ben@Example.com\", \"step\": \"compare-options\"}");

    answer.is(200);
    assertEquals("\"2\"", answer.etag());
    assertEquals("Line 4", answer.text("/deal/name"));
    assertEquals("ben@example.com", answer.text("/deal/owner"));
    assertEquals("compare-options", answer.text("/deal/step"));
    assertFalse(answer.body().at("/deal/momentum").has("lastMovementAt"), "no movement");
    for (var same : new String[] {"/contacts", "/goals", "/amount", "/externalIds", "/account"}) {
      assertEquals(before.at(same), answer.body().at("/deal" + same));
    }
  }

  @Test
  void an_amount_is_changed_in_part_and_taken_away() {
    assertEquals(
        json("{\"value\": \"500.00\", \"currency\": \"EUR\"}"),
        edit("{\"amount\": {\"value\": \"500\"}}").is(200).body().at("/deal/amount"));
    var gone = send("PATCH", story.path(""), "{\"amount\": null}", "If-Match", "\"2\"").is(200);
    assertFalse(gone.body().at("/deal").has("amount"));
    send("PATCH", story.path(""), "{\"amount\": {\"value\": \"5\"}}", "If-Match", "\"3\"")
        .isBadAt("/amount/currency");
  }

  @Test
  void contacts_and_goals_keep_their_ids_and_lists_replace_each_other() {
    var deal = story.read();
    var dana = deal.text("/contacts/0/id");
    var goal = deal.text("/goals/0/id");

    var answer =
        edit(
            """
            {"contacts": [{"id": "%s", "name": "Dana W."}, {"name": "Ivo", "email": "ivo@plant.example"}],
             "goals": [{"id": "%s", "title": "Log in hand", "state": "DROPPED"}]}\
            """
                .formatted(dana, goal));

    answer.is(200);
    assertEquals(dana, answer.text("/deal/contacts/0/id"));
    assertEquals("Dana W.", answer.text("/deal/contacts/0/name"));
    assertEquals("Ivo", answer.text("/deal/contacts/1/name"));
    assertEquals(goal, answer.text("/deal/goals/0/id"));
    assertEquals("DROPPED", answer.text("/deal/goals/0/state"));
    var none = send("PATCH", story.path(""), "{\"goals\": null}", "If-Match", "\"2\"").is(200);
    assertTrue(none.body().at("/deal/goals").isEmpty());
  }

  @Test
  void what_is_so_already_changes_nothing() {
    var answer = edit("{\"name\": \"Line 3 changeover\"}").is(200);

    assertEquals(story.etag(), answer.etag());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name": null}                                  | /name
          {"name": ""}                                    | /name
          {"owner": null}                                 | /owner
          {"owner": "mara"}                               | /owner
          {"step": "won"}                                 | /step
          {"account": "Other GmbH"}                       | /account
          {"status": "WON"}                               | /status
          {"version": 3}                                  | /version
          {"dealId": "x"}                                 | /dealId
          {"nextAction": {}}                              | /nextAction
          {"amount": {"value": "1.234"}}                  | /amount/value
          {"amount": {"currency": null}}                  | /amount/currency
          {"amount": 5}                                   | /amount
          {"contacts": {}}                                | /contacts
          {"contacts": [{"id": "x", "name": "Dana"}]}     | /contacts/0/id
          {"contacts": [{"name": "D", "state": "AWAY"}]}  | /contacts/0/state
          {"contacts": [{"name": null, "role": "CFO"}]}   | /contacts/0/name
          {"goals": [{"id": "x", "title": "Log"}]}        | /goals/0/id
          {"goals": [{"title": "L", "state": "DONE"}]}    | /goals/0/state
          """)
  void one_thing_broken_is_said_at_its_place(String patch, String pointer) {
    var before = rows();

    edit(patch).isBadAt(pointer);

    assertEquals(before, rows());
  }

  @Test
  void all_problems_come_at_once() {
    edit("{\"name\": null, \"owner\": \"x\", \"amount\": 5, \"status\": \"WON\"}")
        .isBadAt("/name", "/owner", "/amount", "/status");
  }
}
