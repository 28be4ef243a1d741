package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vna.nextaction.AJournal.DANA;
import static vna.nextaction.AJournal.TOM;
import static vna.nextaction.AJournal.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vna.deal.Outcome;
import vna.deal.Outcome.Result;
import vna.touch.Channel;
import vna.touch.TouchPlan;

class WordingTest {

  @Test
  void a_text_that_fits_is_left_as_it_is() {
    assertEquals("x".repeat(300), Wording.sentence("x".repeat(300), "-"));
  }

  @Test
  void a_long_text_is_cut_to_300_characters() {
    assertEquals("x".repeat(299) + "…", Wording.sentence("x".repeat(301), "-"));
  }

  @Test
  void a_cut_never_halves_an_emoji() {
    assertEquals("x".repeat(298) + "…", Wording.sentence("x".repeat(298) + "😀😀", "-"));
  }

  @Test
  void a_text_of_several_lines_becomes_one() {
    assertEquals("“First, then second”", Wording.quoted(" First,\n\t then   second "));
  }

  @Test
  void nothing_is_replaced_by_something() {
    assertEquals("Decide", Wording.sentence(" \n ", "Decide"));
    assertEquals("", Wording.colon(" \n "));
  }

  @Test
  void people_are_named_up_to_two_and_the_account_otherwise() {
    var deal =
        AJournal.opened("mon 10:00", DANA, TOM, person("eve", "Eve Lang")).at("mon 10:00").deal();

    assertEquals("Dana Roth", Wording.people(List.of("dana"), deal));
    assertEquals("Dana Roth and Tom Becker", Wording.people(List.of("dana", "tom"), deal));
    assertEquals("Dana Roth and 2 others", Wording.people(List.of("dana", "tom", "eve"), deal));
    assertEquals("the buyer at Plant AG", Wording.people(List.of("somebody else"), deal));
  }

  @Test
  void the_longest_names_and_words_still_make_a_sentence() {
    var name = "N".repeat(200);
    var journal =
        AJournal.opened("mon 10:00", person("dana", name), person("tom", name + "2"))
            .called("mon 11:00", "t1")
            .got("t1", "mon 12:00", new Result.Replied("why ".repeat(500)));

    var next = journal.actionAt("mon 12:00").orElseThrow();

    assertTrue(next.action().length() <= 300, next.action());
    assertTrue(next.why().length() <= 300, next.why());
    assertFalse(next.action().isBlank());
    assertTrue(next.action().contains("why why"), next.action());
  }

  @Test
  void whoever_opted_out_is_not_among_those_to_talk_to_next() {
    var journal =
        AJournal.opened("mon 10:00", DANA, TOM)
            .plans("mon 11:00", "t1", toBoth(AJournal.touch(Channel.CALL, "mon 11:00")))
            .got("t1", "mon 12:00", new Result.OptedOut());

    var next = journal.actionAt("mon 12:00").orElseThrow();

    assertTrue(next.action().contains("Tom Becker"), next.action());
    assertFalse(next.action().contains("Dana Roth"), next.action());
  }

  @Test
  void only_who_committed_is_said_to_have_agreed() {
    var agreed = AJournal.committing("Send the log", Optional.of(Week.day("fri")), committed());
    var journal =
        AJournal.opened("mon 10:00", DANA, TOM)
            .plans("mon 11:00", "t1", toBoth(AJournal.touch(Channel.CALL, "mon 11:00")))
            .got("t1", agreed);

    var next = journal.actionAt("mon 12:00").orElseThrow();

    assertEquals("Dana Roth: “Send the log”", next.action());
  }

  private static Outcome committed() {
    return AJournal.outcome("mon 12:00", new Result.Committed());
  }

  private static TouchPlan toBoth(TouchPlan plan) {
    return new TouchPlan(
        plan.channel(),
        plan.scheduledFor(),
        List.of("dana", "tom"),
        plan.buyerExpects(),
        plan.value(),
        plan.advances(),
        plan.ask(),
        plan.draft(),
        plan.ref(),
        plan.keeps(),
        plan.overrideReason());
  }
}
