package vna.touch.rule;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.deal.Agreement;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Goal;
import vna.deal.Outcome;
import vna.deal.Touch;
import vna.playbook.Phrases;
import vna.playbook.Playbook;
import vna.playbook.RuleSetting;
import vna.playbook.ShelfValue;

/// Deals, people, outcomes and playbooks for tests.
final class Given {
  private Given() {}

  /// A deal with Dana, just opened.
  static Deal deal() {
    return new Deal(
        "d-1",
        "Faster changeovers",
        "Northwind Plant",
        "mara@example.com",
        Deal.Status.OPEN,
        Optional.empty(),
        "",
        Optional.empty(),
        "recognise-problem",
        PlannedTouch.OPENED,
        PlannedTouch.OPENED,
        false,
        Optional.empty(),
        List.of(PlannedTouch.DANA),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  static Contact contact(String id, String name, String email, String role) {
    return Contact.of(id, name, email, role, Optional.empty(), PlannedTouch.OPENED);
  }

  static Outcome outcome(OffsetDateTime time, Outcome.Result result) {
    return new Outcome(
        time.toInstant(),
        result,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  static Optional<Outcome> silence(OffsetDateTime time) {
    return Optional.of(outcome(time, new Outcome.Result.NoResponse()));
  }

  static Playbook playbook(
      Playbook playbook,
      List<String> languages,
      Map<String, RuleSetting> rules,
      Map<String, Phrases> phrases) {
    return new Playbook(
        playbook.version(),
        playbook.enforcement(),
        playbook.allowOverride(),
        languages,
        playbook.steps(),
        rules,
        playbook.settings(),
        phrases,
        playbook.decidingTitles(),
        playbook.calendar(),
        playbook.shelf());
  }

  static Playbook playbook(Playbook playbook, List<ShelfValue> shelf) {
    return new Playbook(
        playbook.version(),
        playbook.enforcement(),
        playbook.allowOverride(),
        playbook.languages(),
        playbook.steps(),
        playbook.rules(),
        playbook.settings(),
        playbook.phrases(),
        playbook.decidingTitles(),
        playbook.calendar(),
        shelf);
  }

  static Deal deal(
      Deal deal,
      String step,
      List<Contact> contacts,
      List<Goal> goals,
      List<Agreement> commitments,
      List<Touch> touches,
      List<Deal.UnplannedOutcome> unplanned) {
    return new Deal(
        deal.dealId(),
        deal.name(),
        deal.account(),
        deal.owner(),
        deal.status(),
        deal.parkedUntil(),
        deal.closedReason(),
        deal.closedAt(),
        step,
        deal.openedAt(),
        deal.since(),
        deal.fromForm(),
        deal.amount(),
        contacts,
        goals,
        commitments,
        deal.promises(),
        deal.externalIds(),
        touches,
        unplanned,
        deal.movements(),
        deal.ownerAction(),
        deal.contactsChangedAt(),
        deal.version());
  }

  /// The same deal of another account.
  static Deal named(Deal deal, String account) {
    return new Deal(
        deal.dealId(),
        deal.name(),
        account,
        deal.owner(),
        deal.status(),
        deal.parkedUntil(),
        deal.closedReason(),
        deal.closedAt(),
        deal.step(),
        deal.openedAt(),
        deal.since(),
        deal.fromForm(),
        deal.amount(),
        deal.contacts(),
        deal.goals(),
        deal.commitments(),
        deal.promises(),
        deal.externalIds(),
        deal.touches(),
        deal.unplanned(),
        deal.movements(),
        deal.ownerAction(),
        deal.contactsChangedAt(),
        deal.version());
  }
}
