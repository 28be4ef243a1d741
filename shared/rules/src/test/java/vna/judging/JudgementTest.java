package vna.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vna.touch.rule.TouchRule;
import vna.touch.rule.TouchRules;

/// The rules agree with the people who judged the set, as far as they once did.
class JudgementTest {
  /// Of the decisions on touches set aside, in percent.
  private static final double REACHED = 93;

  @Test
  void every_touch_that_the_rules_were_tuned_on_is_judged_as_people_judge_it() {
    var judgement = Judgement.of(JudgedTouch.tuning());

    assertEquals(List.of(), judgement.wrong().stream().map(wrong -> wrong.touch().id()).toList());
    assertEquals(List.of(), judgement.grave());
    assertEquals(List.of(), judgement.falseBlockers());
  }

  /// What is reached, not the goal: that is 95 % and no empty touch let pass. Nobody tunes on
  /// these.
  @Test
  void no_good_touch_of_those_set_aside_is_nagged_about() {
    var judgement = Judgement.of(JudgedTouch.setAside());

    assertEquals(List.of(), judgement.falseBlockers());
    assertEquals(
        List.of(),
        judgement.judged().stream()
            .filter(one -> !one.falseFindings().isEmpty())
            .map(one -> one.touch().id())
            .toList());
    assertTrue(judgement.decisionsRight() >= REACHED, judgement.byDecision().toString());
  }

  @Test
  void no_touch_is_in_both_parts_and_every_rule_named_exists() {
    var rules = TouchRules.ALL.stream().map(TouchRule::id).collect(Collectors.toSet());
    var ids = new HashSet<String>();

    Stream.of(JudgedTouch.tuning(), JudgedTouch.setAside())
        .flatMap(List::stream)
        .forEach(touch -> {
          assertTrue(ids.add(touch.id()), touch.id());
          assertTrue(rules.containsAll(touch.must()), touch.id());
          var unwanted = touch.mustNot().stream().filter(rule -> !rule.equals("*"));
          assertEquals(
              Set.of(), unwanted.filter(rule -> !rules.contains(rule)).collect(Collectors.toSet()));
        });
  }
}
