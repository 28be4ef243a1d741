package vna.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vna.decision.RandomStory;
import vna.decision.Story;
import vna.playbook.Playbook;

class FoldPropertiesTest {
  private static final int STORIES = 300;

  /// Made once: each property looks at all of them.
  private static final List<Story> TOLD =
      LongStream.range(0, STORIES).mapToObj(seed -> RandomStory.of(seed, 25)).toList();

  @Test
  void the_same_entries_in_any_order_are_the_same_deal() {
    for (var seed = 0; seed < STORIES; seed++) {
      var journal = TOLD.get(seed).journal();
      var shuffled = new ArrayList<>(journal.entries());
      Collections.shuffle(shuffled, new Random(seed));

      var deal = new Journal(journal.dealId(), shuffled).fold(Playbook.DEFAULT);

      assertEquals(journal.fold(Playbook.DEFAULT), deal, "seed " + seed);
    }
  }

  @Test
  void any_part_of_a_journal_folds_as_long_as_something_opens_it() {
    for (var seed = 0; seed < STORIES; seed++) {
      var journal = TOLD.get(seed).journal();
      var random = new Random(seed);
      var part = new ArrayList<Entry>();
      for (var entry : journal.entries()) {
        if (entry.fact() instanceof Fact.DealOpened || random.nextBoolean()) {
          part.add(entry);
        }
      }

      var deal = new Journal(journal.dealId(), part).fold(Playbook.DEFAULT);

      assertEquals(part.size(), deal.version(), "seed " + seed);
    }
  }

  @Test
  void the_stories_of_this_test_hold_every_kind_of_fact_and_every_status() {
    var kinds = new java.util.TreeSet<String>();
    var statuses = new java.util.TreeSet<Deal.Status>();
    for (var seed = 0; seed < STORIES; seed++) {
      var story = TOLD.get(seed);
      story
          .journal()
          .entries()
          .forEach(entry -> kinds.add(entry.fact().getClass().getSimpleName()));
      statuses.add(story.deal().status());
    }

    assertTrue(
        kinds.containsAll(
            List.of(
                "DealClosed",
                "DealOpened",
                "DealReopened",
                "NextActionDeferred",
                "NextActionSet",
                "OutcomeCorrected",
                "OutcomeRecorded",
                "OutcomeWithdrawn",
                "TouchCancelled",
                "TouchPlanned",
                "TouchSent")),
        kinds::toString);
    assertEquals(java.util.Set.of(Deal.Status.values()), statuses);
  }
}
