package vna.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vna.deal.Agreement;
import vna.deal.Contact;
import vna.deal.Goal;
import vna.deal.Outcome;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.nextaction.Silence;
import vna.touch.Advances;
import vna.touch.Ask;
import vna.touch.Channel;
import vna.touch.TouchPlan;
import vna.touch.rule.TouchRules;
import vna.touch.rule.TouchSituation;

/// Fills in a touch from what is known of a deal (`rules.md` section D).
///
/// @param optedOut ids of contacts of the deal who opted out, of this deal or any other
/// @param ownersTouches of whoever owns the deal, on all of their deals: what they know of the
///   shelf
public record Suggesting(Standing standing, Set<String> optedOut, List<Touch> ownersTouches) {
  private static final int MAX_RECIPIENTS = 20;
  private static final int ASK_DAYS = 5;

  public Suggesting {
    optedOut = Set.copyOf(optedOut);
    ownersTouches = List.copyOf(ownersTouches);
  }

  /// The touch.
  public Suggestion touch() {
    var question = lastQuestion();
    var suggested = with(question.orElseGet(this::stepsQuestion));
    // What a buyer wrote may say nothing that a touch can answer ("any news?").
    return question.isPresent() && isNoExpectation(suggested.plan())
        ? with(stepsQuestion())
        : suggested;
  }

  private Suggestion with(Part<String> expects) {
    var time = Moment.of(standing);
    var to = people(time.value().toInstant());
    var channel = channel(to.value());
    var offers = Shelf.offers(standing, ownersTouches);
    var goal = standing.deal().nextGoal();
    var action = action(goal);
    var ask =
        new Ask(
            action.value(),
            Optional.of(dueBy(time.value())),
            to.value().size() > 1 ? Optional.of(to.value().getFirst()) : Optional.empty());
    var keeps = standing.openPromises().stream().limit(1).map(Agreement::id).toList();

    var from = new LinkedHashMap<String, String>();
    from.put("/channel", channel.from());
    from.put("/scheduledFor", time.from());
    from.put("/to", to.from());
    from.put("/buyerExpects", expects.from());
    from.put(
        "/advances",
        goal.isPresent() ? "the deal's next open goal" : "the deal's step: no goal is open");
    from.put("/buyerNextAction/action", action.from());
    from.put("/buyerNextAction/dueBy", ASK_DAYS + " business days after the touch");
    if (ask.by().isPresent()) {
      from.put("/buyerNextAction/by", "the first of those it goes to");
    }
    if (!offers.isEmpty()) {
      from.put("/value", "the shelf: what this buyer has not had; say why it matters to them");
    }
    if (!keeps.isEmpty()) {
      from.put("/keeps", "the earliest promise that is still to be kept");
    }
    return new Suggestion(
        new TouchPlan(
            channel.value(),
            time.value(),
            to.value(),
            expects.value(),
            Shelf.value(offers),
            goal.<Advances>map(open -> new Advances.ToGoal(open.id()))
                .orElseGet(() ->
                    new Advances.ToStep(standing.playbook().step(standing.deal().step()).key())),
            ask,
            "",
            "",
            keeps,
            ""),
        from,
        offers);
  }

  private Optional<Part<String>> lastQuestion() {
    return openQuestion()
        .flatMap(outcome ->
            outcome.result() instanceof Outcome.Result.Replied(var question)
                ? Optional.of(question)
                : Optional.<String>empty())
        .map(question -> new Part<>(question, "the buyer's last question, in their words"));
  }

  /// What the buyer asked last, unless a touch was done since.
  private Optional<Outcome> openQuestion() {
    return standing.outcomes().reversed().stream()
        .filter(outcome ->
            outcome.result() instanceof Outcome.Result.Replied(var question) && !question.isBlank())
        .filter(outcome -> !standing.isAskedSince(outcome.occurredAt()))
        .findFirst();
  }

  private Part<String> stepsQuestion() {
    var step = standing.playbook().step(standing.deal().step());
    return new Part<>(step.buyerQuestion(), "what buyers ask at the step " + step.key());
  }

  private boolean isNoExpectation(TouchPlan plan) {
    return TouchRules.judge(new TouchSituation(plan, standing, optedOut, List.of()))
        .has("expectation-missing");
  }

  private Part<String> action(Optional<Goal> goal) {
    return goal.map(Goal::buyerAction)
        .filter(action -> !action.isBlank())
        .map(action -> new Part<>(action, "what the buyer does for that goal"))
        .orElseGet(() -> {
          var step = standing.playbook().step(standing.deal().step());
          return new Part<>(step.exitAction(), "what ends the step " + step.key());
        });
  }

  private LocalDate dueBy(OffsetDateTime time) {
    var calendar = standing.playbook().calendar();
    var instant = time.toInstant();
    var wanted = calendar.dayOf(calendar.businessDaysAfter(instant, ASK_DAYS));
    var latest = calendar.dayOf(instant).plusDays(standing.playbook().settings().ask().maxDays());
    return wanted.isBefore(latest) ? wanted : latest;
  }

  /// Whoever asked; after three silent touches somebody else; else those of the last touch; else
  /// everybody. Only whom we may and can reach by then.
  private Part<List<String>> people(Instant time) {
    var reachable =
        standing.deal().contacts().stream()
            .filter(
                contact -> standing.at(time).reachOf(contact) instanceof Contact.Reach.Reachable)
            .map(Contact::id)
            .filter(id -> !optedOut.contains(id))
            .limit(MAX_RECIPIENTS)
            .toList();
    var asked = openQuestion().flatMap(Outcome::contact).filter(reachable::contains).map(List::of);
    if (asked.isPresent()) {
      return new Part<>(asked.get(), "whoever asked");
    }
    var another =
        silence(3).flatMap(Silence::otherPerson).filter(reachable::contains).map(List::of);
    if (another.isPresent()) {
      return new Part<>(another.get(), "somebody else than those who have been silent");
    }
    return lastExchange()
        .map(last -> last.with().stream().filter(reachable::contains).toList())
        .filter(with -> !with.isEmpty())
        .map(with -> new Part<>(with, "those of the last touch"))
        .orElseGet(() -> new Part<>(reachable, "all contacts whom we may and can reach"));
  }

  private Part<Channel> channel(List<String> to) {
    // The same people have been silent on these.
    var another =
        silence(2)
            .filter(silence -> silence.run().getFirst().with().stream().anyMatch(to::contains))
            .map(Silence::otherChannel);
    if (another.isPresent()) {
      return new Part<>(another.get(), "another channel than those that brought silence");
    }
    return lastExchange()
        .map(Standing.Exchange::channel)
        .filter(channel -> channel != Channel.OTHER)
        .map(channel -> new Part<>(channel, "the channel of the last touch"))
        .orElseGet(() -> firstChannel(to));
  }

  private Part<Channel> firstChannel(List<String> to) {
    var hasAddress =
        to.stream()
            .flatMap(id -> standing.deal().contact(id).stream())
            .anyMatch(contact -> !contact.email().isEmpty());
    return hasAddress
        ? new Part<>(Channel.EMAIL, "their e-mail address is known")
        : new Part<>(Channel.CALL, "no e-mail address is known");
  }

  private Optional<Silence> silence(int atLeast) {
    return Silence.of(standing).filter(silence -> silence.run().size() >= atLeast);
  }

  private Optional<Standing.Exchange> lastExchange() {
    return standing.exchanges().reversed().stream().findFirst();
  }
}
