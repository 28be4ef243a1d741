package vna.touch.rule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.playbook.Playbook;
import vna.playbook.ShelfValue;
import vna.playbook.Step;
import vna.touch.TouchPlan;

/// What a touch says, so that it can be held against what its owner says on other deals: names,
/// numbers and dates are masked, and what a suggestion filled in is left out.
///
/// Kept beside each touch, at most some kilobytes whatever its texts are; the texts cannot be read
/// from it.
///
/// @param value [Sketch] of the value, as a text; empty where there is none of the owner's own
/// @param ask the same of the ask
/// @param draft the same of the message
/// @param people e-mail addresses of those it goes to
public record Gist(String value, String ask, String draft, List<String> people) {
  public Gist {
    people = List.copyOf(people);
  }

  /// Of a plan, as it is kept.
  public static Gist of(TouchPlan plan, Deal deal, Playbook playbook) {
    var wording = Wording.of(playbook);
    var names = Names.of(deal);
    return new Gist(
        own(plan.value().statement(), shelf(playbook), wording, names).toText(),
        own(plan.ask().action(), actions(deal, playbook), wording, names).toText(),
        own(plan.draft(), Stream.empty(), wording, names).toText(),
        emails(plan, deal));
  }

  /// E-mail addresses of those whom a plan goes to.
  static List<String> emails(TouchPlan plan, Deal deal) {
    return plan.to().stream()
        .flatMap(id -> deal.contact(id).stream())
        .map(Contact::email)
        .filter(email -> !email.isEmpty())
        .toList();
  }

  /// Whether this part of a plan is one that a suggestion gives.
  static boolean isSuggestedValue(String statement, Playbook playbook) {
    return isAny(statement, shelf(playbook));
  }

  /// The same of the ask.
  static boolean isSuggestedAsk(String action, Deal deal, Playbook playbook) {
    return isAny(action, actions(deal, playbook));
  }

  private static Stream<String> shelf(Playbook playbook) {
    return Stream.concat(
        playbook.shelf().stream().map(ShelfValue::title),
        playbook.steps().stream().map(Step::buyerQuestion));
  }

  private static Stream<String> actions(Deal deal, Playbook playbook) {
    return Stream.concat(
        deal.goals().stream().flatMap(goal -> Stream.of(goal.buyerAction(), goal.title())),
        playbook.steps().stream().map(Step::exitAction));
  }

  private static Sketch own(String text, Stream<String> suggested, Wording wording, Names names) {
    return isAny(text, suggested)
        ? Sketch.NONE
        : Sketch.masked(Text.of(text, wording), names).bounded();
  }

  private static boolean isAny(String text, Stream<String> suggested) {
    return suggested
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .anyMatch(one -> Objects.equals(one, text.strip()));
  }
}
