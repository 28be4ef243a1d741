package vna.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vna.deal.Actor;
import vna.deal.Deal;
import vna.playbook.Playbook;
import vna.review.OwnerWeek.Activity;
import vna.review.OwnerWeek.Activity.PlannedTouch;
import vna.review.OwnerWeek.ReviewedDeal;

/// Reviews one owner's week, section by section.
record OwnersPart(Week week, Instant asOf, Playbook playbook, OwnerWeek owner) {

  WeeklyReview review() {
    var activities = Tries.counted(owner.activities());
    var copies = new NearCopies(playbook).among(owner, planned(activities));
    var start = week.startIn(playbook.calendar().zone());
    var ofWeek = activities.stream().filter(activity -> !activity.at().isBefore(start)).toList();
    var earlier = activities.stream().filter(activity -> activity.at().isBefore(start)).toList();
    var moved = Listed.of(moved(week));
    var habits = habits(ofWeek, copies);
    var before = habits(earlier, copies);
    return new WeeklyReview(
            week,
            asOf,
            1,
            moved,
            Listed.of(toDecide()),
            Listed.of(waitingFor()),
            Listed.of(someday()),
            Listed.of(open().filter(deal -> deal.openGoals() == 0).map(this::name)),
            habits,
            before,
            rules(ofWeek),
            values(planned(ofWeek)),
            Listed.of(ToMend.of(owner, week.before().startIn(playbook.calendar().zone()))),
            names(),
            List.of(
                WeekTally.of(week.before(), before.all(), (int) moved(week.before()).count()),
                WeekTally.of(week, habits.all(), moved.count())))
        .pruned();
  }

  private DealName name(ReviewedDeal deal) {
    return deal.called(owner.owner());
  }

  private Stream<ReviewedDeal> open() {
    return owner.deals().stream().filter(ReviewedDeal::isOpen);
  }

  private SortedMap<String, DealName> names() {
    var names = new TreeMap<String, DealName>();
    owner.deals().forEach(deal -> names.put(deal.dealId(), name(deal)));
    return names;
  }

  private static List<PlannedTouch> planned(List<Activity> activities) {
    var planned = new ArrayList<PlannedTouch>();
    for (var activity : activities) {
      if (activity instanceof PlannedTouch touch) {
        planned.add(touch);
      }
    }
    return planned;
  }

  private Stream<Moved> moved(Week when) {
    var zone = playbook.calendar().zone();
    var start = when.startIn(zone);
    var end = when.endIn(zone);
    return owner.deals().stream()
        .flatMap(deal ->
            deal.movements().stream()
                .filter(movement -> !movement.at().isBefore(start) && movement.at().isBefore(end))
                .map(movement ->
                    new Moved(name(deal), movement.at(), movement.step(), movement.goal())));
  }

  private Stream<ToDecide> toDecide() {
    return open().flatMap(deal -> ToDecide.of(name(deal), deal, asOf, playbook).stream());
  }

  private Stream<WaitingFor> waitingFor() {
    return open().flatMap(this::waitingFor);
  }

  private Stream<WaitingFor> waitingFor(ReviewedDeal deal) {
    var calendar = playbook.calendar();
    return deal.nextAction().stream()
        .filter(action -> action.actor() == Actor.BUYER)
        .map(action ->
            new WaitingFor(
                name(deal),
                action.action(),
                action.dueAt(),
                ChronoUnit.DAYS.between(calendar.dayOf(asOf), calendar.dayOf(action.dueAt()))));
  }

  private Stream<Someday> someday() {
    var end = week.after().after().monday();
    return owner.deals().stream()
        .filter(deal -> deal.status() == Deal.Status.PARKED)
        .flatMap(deal ->
            deal.parkedUntil().stream()
                .filter(until -> until.isBefore(end))
                .map(until -> new Someday(name(deal), until)));
  }

  private Habits habits(List<Activity> activities, Set<PlannedTouch> copies) {
    var habits = Habits.none(owner.owner());
    for (var activity : activities) {
      var isCopy = activity instanceof PlannedTouch touch && copies.contains(touch);
      habits = habits.plus(Habits.of(owner.owner(), activity, isCopy));
    }
    return habits;
  }

  private static SortedMap<String, RuleTally> rules(List<Activity> activities) {
    var rules = new TreeMap<String, RuleTally>();
    for (var activity : activities) {
      for (var rule : activity.rules()) {
        rules.merge(rule, RuleTally.of(activity), RuleTally::plus);
      }
    }
    return rules;
  }

  private List<ValueAtStep> values(List<PlannedTouch> touches) {
    var steps =
        owner.deals().stream()
            .collect(Collectors.toMap(ReviewedDeal::dealId, ReviewedDeal::step, (one, _) -> one));
    return ValueAtStep.merged(
        touches.stream()
            .filter(touch -> touch.kind().isPresent() || !touch.shelf().isEmpty())
            .map(touch ->
                ValueAtStep.of(
                    touch,
                    touch.step().orElseGet(() -> steps.getOrDefault(touch.dealId(), "")),
                    playbook)));
  }
}
