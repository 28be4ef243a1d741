package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookedMeetingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Join: Friday walkthrough",
        "Join: Prepare the go-live workshop",
        "join our call on Tuesday",
        "Meet on Tuesday",
        "We'll meet with Mara next week",
        "Meet us at the plant",
        "Attend the demo",
        "Call on Tuesday at 10",
        "Demo",
        "The demo on Friday",
        "Workshop: changeover times",
        "Come to the walkthrough on Friday",
        "Take part in the workshop",
        "Termin am Dienstag",
        "Termin: Vorführung",
        "Teilnahme",
        "Teilnahme an der Demo",
        "An der Besprechung teilnehmen",
        "Zur Vorführung kommen",
      })
  void to_meet_is_a_booked_meeting(String action) {
    assertTrue(BookedMeeting.isOne(action), action);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " - ",
        "Bring the maintenance lead to Friday's walkthrough",
        "Send last quarter's changeover log for line 3",
        "Send the agenda for the meeting",
        "Meeting minutes to Mara",
        "Meet the deadline for the questionnaire",
        "Attend to the open points of the audit",
        "Call the maintenance lead about the log",
        "Call us back with the numbers",
        "Demo environment tested by the IT department",
        "Come to a decision about the budget",
        "Take the numbers to the board",
        "Invite the CFO to the demo",
        "Confirm the appointment",
        "Termin bestätigen",
        "Am Termin den Werkleiter mitbringen",
        "Name a date for the workshop",
        "Visit report shared with the team",
        "Nehmen Sie die Maße von Linie 3",
      })
  void anything_else_is_none(String action) {
    assertFalse(BookedMeeting.isOne(action), action);
  }
}
