package vna.touch.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vna.deal.Agreement;
import vna.deal.Contact;
import vna.deal.Deal;
import vna.deal.Goal;
import vna.deal.Outcome;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.deal.TouchName;
import vna.playbook.Phrases;
import vna.playbook.Playbook;
import vna.playbook.RuleSetting;
import vna.playbook.Severity;
import vna.playbook.ValueKind;
import vna.touch.Advances;
import vna.touch.Ask;
import vna.touch.Channel;
import vna.touch.Finding;
import vna.touch.TouchPlan;
import vna.touch.Value;
import vna.touch.Verdict;

/// A plan with all that it is judged by: valid by default, to be bent in one place.
///
/// Tuesday 24 November 2026, 9:00 in Berlin; Dana is the contact, the deal is at the first step.
record PlannedTouch(
    TouchPlan plan, Deal deal, Playbook playbook, Set<String> optedOut, List<RecentTouch> recent) {
  static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-24T09:00:00+01:00");
  static final Instant OPENED = Instant.parse("2026-09-01T08:00:00Z");
  static final Contact DANA =
      Given.contact("c-dana", "Dana Kowalski", "dana@plant.example", "Maintenance lead");
  static final Contact RAJ = Given.contact("c-raj", "Raj Patel", "raj@plant.example", "CFO");
  static final Contact LEE = Given.contact("c-lee", "Lee Wong", "lee@plant.example", "Planner");

  static PlannedTouch aGoodTouch() {
    var plan =
        new TouchPlan(
            Channel.EMAIL,
            NINE,
            List.of(DANA.id()),
            "How other plants cut changeover time without new machines",
            new Value(
                Optional.of(ValueKind.INSIGHT),
                "Benchmark of 14 plants: the three scheduling changes behind the 18 % gain",
                "",
                ""),
            new Advances.ToStep("recognise-problem"),
            new Ask(
                "Send last quarter's changeover log for line 3",
                Optional.of(LocalDate.of(2026, 11, 27)),
                Optional.empty()),
            "",
            "",
            List.of(),
            "");
    return new PlannedTouch(plan, Given.deal(), Playbook.DEFAULT, Set.of(), List.of());
  }

  TouchSituation situation() {
    return new TouchSituation(plan, new Standing(deal, playbook, plan.time()), optedOut, recent);
  }

  Verdict verdict() {
    return TouchRules.judge(situation());
  }

  /// The finding of one rule, after the playbook's settings.
  Optional<Finding> finding(String rule) {
    return verdict().findings().stream().filter(finding -> finding.rule().equals(rule)).findFirst();
  }

  /// What one rule's finding weighs; `OFF` when it is silent.
  Severity severityOf(String rule) {
    return finding(rule).map(Finding::severity).orElse(Severity.OFF);
  }

  PlannedTouch with(Value value) {
    return with(
        new TouchPlan(
            plan.channel(),
            plan.scheduledFor(),
            plan.to(),
            plan.buyerExpects(),
            value,
            plan.advances(),
            plan.ask(),
            plan.draft(),
            plan.ref(),
            plan.keeps(),
            plan.overrideReason()));
  }

  PlannedTouch with(Ask ask) {
    return with(
        new TouchPlan(
            plan.channel(),
            plan.scheduledFor(),
            plan.to(),
            plan.buyerExpects(),
            plan.value(),
            plan.advances(),
            ask,
            plan.draft(),
            plan.ref(),
            plan.keeps(),
            plan.overrideReason()));
  }

  PlannedTouch with(Advances advances) {
    return with(
        new TouchPlan(
            plan.channel(),
            plan.scheduledFor(),
            plan.to(),
            plan.buyerExpects(),
            plan.value(),
            advances,
            plan.ask(),
            plan.draft(),
            plan.ref(),
            plan.keeps(),
            plan.overrideReason()));
  }

  private PlannedTouch with(
      Channel channel, OffsetDateTime time, List<String> to, String expects, String draft) {
    return with(
        new TouchPlan(
            channel,
            time,
            to,
            expects,
            plan.value(),
            plan.advances(),
            plan.ask(),
            draft,
            plan.ref(),
            plan.keeps(),
            plan.overrideReason()));
  }

  PlannedTouch with(TouchPlan other) {
    return new PlannedTouch(other, deal, playbook, optedOut, recent);
  }

  PlannedTouch with(Deal other) {
    return new PlannedTouch(plan, other, playbook, optedOut, recent);
  }

  PlannedTouch with(Playbook other) {
    return new PlannedTouch(plan, deal, other, optedOut, recent);
  }

  PlannedTouch withValue(String statement) {
    return with(
        new Value(plan.value().kind(), statement, plan.value().asset(), plan.value().shelf()));
  }

  PlannedTouch withAsset(String asset) {
    return with(
        new Value(plan.value().kind(), plan.value().statement(), asset, plan.value().shelf()));
  }

  PlannedTouch withoutValue() {
    return with(Value.NONE);
  }

  PlannedTouch expecting(String expects) {
    return with(plan.channel(), plan.scheduledFor(), plan.to(), expects, plan.draft());
  }

  PlannedTouch asking(String action) {
    return with(new Ask(action, plan.ask().dueBy(), plan.ask().by()));
  }

  PlannedTouch withoutBuyerAction() {
    return with(Ask.NONE);
  }

  PlannedTouch dueBy(Optional<LocalDate> day) {
    return with(new Ask(plan.ask().action(), day, plan.ask().by()));
  }

  PlannedTouch askedOf(String contactId) {
    return with(new Ask(plan.ask().action(), plan.ask().dueBy(), Optional.of(contactId)));
  }

  PlannedTouch withDraft(String draft) {
    return with(plan.channel(), plan.scheduledFor(), plan.to(), plan.buyerExpects(), draft);
  }

  PlannedTouch by(Channel channel) {
    return with(channel, plan.scheduledFor(), plan.to(), plan.buyerExpects(), plan.draft());
  }

  PlannedTouch at(OffsetDateTime time) {
    return with(plan.channel(), time, plan.to(), plan.buyerExpects(), plan.draft());
  }

  PlannedTouch to(String... ids) {
    return with(
        plan.channel(), plan.scheduledFor(), List.of(ids), plan.buyerExpects(), plan.draft());
  }

  PlannedTouch optedOut(String... ids) {
    return new PlannedTouch(plan, deal, playbook, Set.of(ids), recent);
  }

  PlannedTouch aimingAt(String step) {
    return with(new Advances.ToStep(step));
  }

  PlannedTouch atStep(String step) {
    return bent(
        step, deal.contacts(), deal.goals(), deal.commitments(), deal.touches(), deal.unplanned());
  }

  /// At a step, and aiming at it too.
  PlannedTouch working(String step) {
    return atStep(step).aimingAt(step);
  }

  PlannedTouch withContacts(Contact... contacts) {
    return bent(
        deal.step(),
        List.of(contacts),
        deal.goals(),
        deal.commitments(),
        deal.touches(),
        deal.unplanned());
  }

  PlannedTouch withGoal(String title, String buyerAction, Goal.State state) {
    var goal = new Goal("g-1", title, buyerAction, Optional.empty(), state);
    return bent(
        deal.step(),
        deal.contacts(),
        List.of(goal),
        deal.commitments(),
        deal.touches(),
        deal.unplanned());
  }

  PlannedTouch aimingAtGoal(String title, String buyerAction, Goal.State state) {
    return withGoal(title, buyerAction, state).with(new Advances.ToGoal("g-1"));
  }

  PlannedTouch withCommitment(String action, Optional<LocalDate> dueBy) {
    var owed =
        List.of(
            new Agreement("a-1", action, dueBy, Agreement.State.OPEN, OPENED, Optional.empty()));
    return bent(deal.step(), deal.contacts(), deal.goals(), owed, deal.touches(), deal.unplanned());
  }

  /// After a touch like this one, so long before it.
  PlannedTouch after(OffsetDateTime time, Optional<Outcome> outcome) {
    return after(this.at(time), outcome);
  }

  /// After that touch.
  PlannedTouch after(PlannedTouch earlier, Optional<Outcome> outcome) {
    return after(earlier, outcome, false);
  }

  PlannedTouch after(PlannedTouch earlier, Optional<Outcome> outcome, boolean moved) {
    var touches = new ArrayList<>(deal.touches());
    touches.add(
        new Touch(
            "t-" + touches.size(),
            "r-" + touches.size(),
            deal.owner(),
            deal.step(),
            earlier.plan().time().minusSeconds(3600),
            earlier.plan(),
            earlier.plan().to(),
            new Verdict(vna.touch.Decision.INTENTIONAL, List.of(), 1),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            outcome.map(what -> new Touch.TouchOutcome("o-" + touches.size(), what)),
            moved));
    touches.sort(Touch.BY_TIME);
    return bent(
        deal.step(), deal.contacts(), deal.goals(), deal.commitments(), touches, deal.unplanned());
  }

  /// After the owner did that on another deal.
  PlannedTouch afterElsewhere(String dealId, PlannedTouch other) {
    var all = new ArrayList<>(recent);
    var elsewhere = aGoodTouch().after(other, Optional.empty()).deal().touches().getFirst();
    all.add(
        new RecentTouch(dealId, elsewhere, Gist.of(other.plan(), other.deal(), other.playbook())));
    return new PlannedTouch(plan, deal, playbook, optedOut, all);
  }

  /// After the buyer wrote by themselves.
  PlannedTouch afterBuyerWrote(OffsetDateTime time, String question) {
    var outcome = Given.outcome(time, new Outcome.Result.Replied(question));
    var unplanned =
        new Deal.UnplannedOutcome(
            "o-u",
            new TouchName.Unplanned(Channel.EMAIL, TouchName.StartedBy.BUYER),
            outcome,
            false);
    return bent(
        deal.step(),
        deal.contacts(),
        deal.goals(),
        deal.commitments(),
        deal.touches(),
        List.of(unplanned));
  }

  PlannedTouch withSetting(String rule, Optional<Severity> severity, Optional<String> fromStep) {
    var rules = new HashMap<>(playbook.rules());
    rules.put(rule, new RuleSetting(severity, fromStep));
    return with(Given.playbook(playbook, playbook.languages(), rules, playbook.phrases()));
  }

  PlannedTouch inLanguages(String... languages) {
    return with(Given.playbook(playbook, List.of(languages), playbook.rules(), playbook.phrases()));
  }

  PlannedTouch withPhrases(String language, Phrases phrases) {
    return with(
        Given.playbook(
            playbook, playbook.languages(), playbook.rules(), Map.of(language, phrases)));
  }

  private PlannedTouch bent(
      String step,
      List<Contact> contacts,
      List<Goal> goals,
      List<Agreement> commitments,
      List<Touch> touches,
      List<Deal.UnplannedOutcome> unplanned) {
    return with(Given.deal(deal, step, contacts, goals, commitments, touches, unplanned));
  }
}
