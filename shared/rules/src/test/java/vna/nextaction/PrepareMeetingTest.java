package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vna.nextaction.AJournal.DANA;
import static vna.nextaction.AJournal.committing;
import static vna.nextaction.AJournal.outcome;
import static vna.nextaction.AJournal.touch;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vna.deal.Actor;
import vna.deal.Outcome.Result;
import vna.touch.Channel;

class PrepareMeetingTest {
  private static final AJournal BOOKED =
      AJournal.opened("mon 10:00", DANA)
          .called("mon 11:00", "t1")
          .got(
              "t1",
              committing(
                  "Join: Friday walkthrough",
                  Optional.of(Week.day("mon+1")),
                  outcome("mon 12:00", new Result.Committed())));

  @Test
  void a_booked_meeting_is_prepared_by_the_end_of_the_working_day_before() {
    assertEquals(
        Optional.of(
            new NextAction(
                Actor.SELLER,
                "Plan the touch for the meeting with Dana Roth on Mon 30 Nov 2026: “Join: Friday"
                    + " walkthrough”",
                Week.at("fri 23:59:59"),
                "prepare-meeting",
                "They agreed to meet on Mon 30 Nov 2026, and no touch is planned for that day",
                Optional.of(Week.at("mon+1 23:59:59")),
                Optional.empty())),
        BOOKED.actionAt("mon 12:00"));
  }

  @Test
  void a_booked_meeting_is_to_be_prepared_until_its_day_is_over() {
    assertEquals("prepare-meeting SELLER fri 23:59:59", BOOKED.nextAt("mon+1 23:59:58"));
    assertEquals("await-commitment BUYER mon+1 23:59:59", BOOKED.nextAt("mon+1 23:59:59"));
  }

  @Test
  void a_booked_meeting_is_prepared_with_a_touch_on_that_day_and_no_other() {
    var onThatDay = BOOKED.plans("tue 09:00", "t2", touch(Channel.MEETING, "mon+1 15:00"));
    var onAnother = BOOKED.plans("tue 09:00", "t2", touch(Channel.MEETING, "tue+1 15:00"));

    assertEquals("do-touch SELLER mon+1 15:00", onThatDay.nextAt("tue 09:00"));
    assertEquals("prepare-meeting SELLER fri 23:59:59", rowsBelowDoTouch(onAnother, "tue 09:00"));
  }

  @Test
  void a_booked_meeting_is_to_be_prepared_again_when_that_touch_is_cancelled() {
    var cancelled =
        BOOKED
            .plans("tue 09:00", "t2", touch(Channel.MEETING, "mon+1 15:00"))
            .cancelled("wed 09:00", "t2");

    assertEquals("prepare-meeting SELLER fri 23:59:59", cancelled.nextAt("wed 09:00"));
  }

  @Test
  void a_booked_meeting_that_took_place_is_nothing_to_prepare() {
    var met = BOOKED.plans("tue 09:00", "t2", touch(Channel.MEETING, "mon+1 15:00"));

    assertEquals("await-commitment BUYER mon+1 23:59:59", met.nextAt("mon+1 16:00"));
  }

  private static String rowsBelowDoTouch(AJournal journal, String now) {
    return new PrepareMeeting()
        .on(journal.at(now))
        .map(fits -> "prepare-meeting " + fits.actor() + " " + Week.print(fits.dueAt()))
        .orElse("none");
  }
}
