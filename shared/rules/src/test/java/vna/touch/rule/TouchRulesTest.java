package vna.touch.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vna.touch.rule.PlannedTouch.aGoodTouch;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vna.playbook.Severity;
import vna.touch.Advances;
import vna.touch.Ask;
import vna.touch.Decision;
import vna.touch.Finding;
import vna.touch.Value;

class TouchRulesTest {
  /// Nothing but a channel and a time.
  private static final PlannedTouch BARE =
      aGoodTouch().with(Value.NONE).with(Ask.NONE).with(new Advances.Nothing()).expecting("");

  @Test
  void every_rule_is_listed_once() {
    var permitted = Set.of(TouchRule.class.getPermittedSubclasses());

    var listed = TouchRules.ALL.stream().map(Object::getClass).collect(Collectors.toSet());

    assertEquals(permitted, new HashSet<Class<?>>(listed));
    assertEquals(permitted.size(), TouchRules.ALL.size());
  }

  @Test
  void a_rules_id_is_its_name() {
    for (var rule : TouchRules.ALL) {
      var name =
          Arrays.stream(rule.id().split("-", -1))
              .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
              .collect(Collectors.joining());
      assertEquals(rule.getClass().getSimpleName(), name);
    }
  }

  @Test
  void every_rule_says_what_it_is() {
    for (var rule : TouchRules.ALL) {
      var about = rule.about();
      for (var text :
          List.of(about.id(), about.source(), about.summary(), about.passes(), about.fails())) {
        assertFalse(text.isBlank(), about.id());
      }
      assertTrue(
          about.severity() == Severity.ADVICE
              || about.severity() == Severity.BLOCKER
              || about.severity() == Severity.HINT);
    }
  }

  @Test
  void a_bare_plan_is_empty_and_every_missing_answer_is_named() {
    var verdict = BARE.verdict();

    assertEquals(Decision.EMPTY, verdict.decision());
    assertEquals(
        List.of("value-missing", "expectation-missing", "ask-missing", "no-movement"),
        verdict.findings().stream().map(Finding::rule).toList());
  }

  @Test
  void no_field_of_a_finding_is_blank() {
    for (var finding : BARE.to("c-dana").optedOut("c-dana").verdict().findings()) {
      for (var text :
          List.of(
              finding.rule(),
              finding.field(),
              finding.message(),
              finding.expected(),
              finding.found(),
              finding.suggestion())) {
        assertFalse(text.isBlank(), finding.toString());
      }
      assertTrue(finding.field().startsWith("/"), finding.field());
    }
  }

  @Test
  void the_playbooks_version_goes_with_the_verdict() {
    assertEquals(1, aGoodTouch().verdict().playbookVersion());
  }

  @Test
  void a_team_weighs_a_rule_anew() {
    var hint =
        aGoodTouch()
            .withoutValue()
            .withSetting("value-missing", Optional.of(Severity.HINT), Optional.empty());

    assertEquals(Severity.HINT, hint.severityOf("value-missing"));
    assertEquals(Decision.INTENTIONAL, hint.verdict().decision());
  }

  @Test
  void a_teams_severity_replaces_escalations_too() {
    var order = aGoodTouch().asking("Sign the contract");

    assertEquals(Severity.BLOCKER, order.severityOf("order-as-goal"));
    assertEquals(
        Severity.ADVICE,
        order
            .withSetting("order-as-goal", Optional.of(Severity.ADVICE), Optional.empty())
            .severityOf("order-as-goal"));
  }

  @Test
  void a_team_switches_a_rule_off() {
    var touch =
        aGoodTouch()
            .withoutValue()
            .withSetting("value-missing", Optional.of(Severity.OFF), Optional.empty());

    assertEquals(List.of(), touch.verdict().findings());
  }

  @Test
  void a_team_starts_a_rule_at_a_later_step() {
    var touch =
        aGoodTouch()
            .withoutValue()
            .withSetting("value-missing", Optional.empty(), Optional.of("compare-options"));

    assertEquals(Severity.OFF, touch.working("build-requirements").severityOf("value-missing"));
    assertEquals(Severity.BLOCKER, touch.working("compare-options").severityOf("value-missing"));
    assertEquals(Severity.BLOCKER, touch.working("decide").severityOf("value-missing"));
  }

  @Test
  void an_unknown_step_in_a_setting_starts_nothing_later() {
    var touch =
        aGoodTouch()
            .withoutValue()
            .withSetting("value-missing", Optional.empty(), Optional.of("gone"));

    assertEquals(Severity.BLOCKER, touch.severityOf("value-missing"));
  }

  @Test
  void nobody_can_weaken_do_not_contact() {
    var touch =
        aGoodTouch()
            .optedOut("c-dana")
            .withSetting("do-not-contact", Optional.of(Severity.OFF), Optional.of("decide"));

    assertEquals(Severity.BLOCKER, touch.severityOf("do-not-contact"));
  }
}
