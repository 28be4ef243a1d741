package vna.nextaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NextActionRulesTest {

  @Test
  void every_row_that_exists_is_in_the_list_once() {
    var listed = NextActionRules.ALL.stream().map(Object::getClass).toList();

    assertEquals(permitted(NextActionRule.class).collect(Collectors.toSet()), Set.copyOf(listed));
    assertEquals(Set.copyOf(listed).size(), listed.size());
  }

  @Test
  void the_rows_come_in_the_order_of_the_rules() {
    assertEquals(
        """
        closed wake-up set-by-owner do-touch find-contact wait-until-back learn-why re-agree-step \
        answer-the-buyer keep-promise prepare-meeting await-commitment date-the-commitment \
        collect-commitment repair-contact await-answer record-outcome new-value new-channel \
        new-person decide-or-park next-goal agree-decision next-step redo-touch first-touch \
        plan-next\
        """,
        NextActionRules.ALL.stream().map(NextActionRule::id).collect(Collectors.joining(" ")));
  }

  @Test
  void a_row_is_named_after_its_id() {
    for (var row : NextActionRules.ALL) {
      assertEquals(
          row.getClass().getSimpleName().toLowerCase(Locale.ROOT),
          row.id().replace("-", ""),
          row.id());
    }
  }

  @Test
  void every_row_that_do_touch_gives_way_to_exists_below_it() {
    var ids = NextActionRules.ALL.stream().map(NextActionRule::id).toList();
    var below = ids.subList(ids.indexOf("do-touch") + 1, ids.size());

    assertTrue(below.containsAll(DoTouch.OWED), () -> DoTouch.OWED + " in " + below);
  }

  private static Stream<Class<?>> permitted(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(NextActionRulesTest::permitted)
        : Stream.of(type);
  }
}
