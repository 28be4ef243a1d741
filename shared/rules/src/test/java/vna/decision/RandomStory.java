package vna.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vna.deal.Actor;
import vna.deal.Closing;
import vna.deal.Contact;
import vna.deal.Outcome;
import vna.deal.Outcome.Result;
import vna.deal.TouchName;
import vna.playbook.Playbook;
import vna.problem.InvalidInput;
import vna.touch.Channel;

/// Any history that commands can write, from a seed: also commands that come late, that do not fit
/// and that are refused.
public final class RandomStory {
  private static final List<Channel> CHANNELS = List.of(Channel.values());

  private final Random random;
  private final Story story;
  private LocalDateTime clock = LocalDateTime.parse("2026-11-09T09:00");
  private int refs;

  private RandomStory(long seed) {
    random = new Random(seed);
    story = Story.opened(clock.toString());
  }

  /// A story of up to `commands` commands over some weeks.
  public static Story of(long seed, int commands) {
    var random = new RandomStory(seed);
    for (var i = 0; i < commands; i++) {
      random.clock = random.clock.plusMinutes(random.random.nextInt(4_000));
      try {
        random.command();
      } catch (InvalidInput _) {
        // Half of what people send does not fit; the journal is as it was.
      }
    }
    return random.story;
  }

  private void command() {
    var now = clock.toString();
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> story.plans(now, plan());
      case 4, 5, 6 -> story.records(now, touch(), outcome());
      case 7 -> story.isTold(now, outcome());
      case 8 -> {
        if (hasTouch()) {
          switch (random.nextInt(4)) {
            case 0 -> story.cancels(now, "");
            case 1 -> story.sends(now);
            case 2 -> story.withdraws(now, story.lastTouchId());
            default -> story.corrects(now, story.lastTouchId(), outcome());
          }
        }
      }
      case 9 -> story.closes(now, closing());
      case 10 -> story.reopens(now);
      default -> {
        if (random.nextBoolean()) {
          story.sets(
              now,
              random.nextBoolean() ? Actor.SELLER : Actor.BUYER,
              "Call the plant",
              clock.plusDays(2).toString());
        } else {
          story.defers(now, "Plan the next touch", clock.plusDays(3).toLocalDate().toString());
        }
      }
    }
  }

  private boolean hasTouch() {
    return !story.deal().touches().isEmpty();
  }

  private PlanRequest plan() {
    var plan = Story.anEmail(clock.plusHours(random.nextInt(120) - 20).toString());
    plan = Story.with(plan, CHANNELS.get(random.nextInt(CHANNELS.size())));
    plan =
        Story.with(
            plan,
            switch (random.nextInt(3)) {
              case 0 -> new PlanRequest.Aim.ToGoal(story.goalId());
              case 1 -> new PlanRequest.Aim.ToStep(step());
              default ->
                  new PlanRequest.Aim.ToNewGoal(
                      new NewGoal(
                          "",
                          "Goal " + random.nextInt(9),
                          "",
                          Optional.empty(),
                          vna.deal.Goal.State.OPEN));
            });
    if (random.nextInt(4) == 0) {
      var email = "person" + random.nextInt(3) + "@plant.example";
      plan = Story.to(plan, new PlanRequest.Recipient.Someone("Person", email));
    }
    return random.nextBoolean() ? Story.withRef(plan, "ref" + refs++) : plan;
  }

  private TouchName touch() {
    return switch (random.nextInt(3)) {
      case 0 -> new TouchName.ByRef("ref" + random.nextInt(refs + 2));
      case 1 -> new TouchName.Unplanned(Channel.CALL, TouchName.StartedBy.SELLER);
      default ->
          hasTouch() ? new TouchName.ById(story.lastTouchId()) : new TouchName.ByRef("ref" + refs);
    };
  }

  private Outcome outcome() {
    var at = clock.minusHours(random.nextInt(60));
    var outcome = Story.outcome(at.toString(), result(at.toLocalDate()));
    if (random.nextInt(4) == 0) {
      outcome = Story.committing(at.toString(), "Send the log", due(at.toLocalDate()));
    }
    if (random.nextInt(5) == 0) {
      outcome = Story.promising(outcome, "Send the layout", due(at.toLocalDate()));
    }
    if (random.nextInt(5) == 0 || outcome.result() instanceof Result.WentBack) {
      outcome = Story.atStep(outcome, step());
    }
    return random.nextInt(6) == 0 ? Story.reaching(outcome, story.goalId()) : outcome;
  }

  private Optional<String> due(LocalDate day) {
    return random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of(day.plusDays(random.nextInt(9)).toString());
  }

  private Result result(LocalDate day) {
    return switch (random.nextInt(10)) {
      case 0 -> new Result.Acted("");
      case 1 -> new Result.Acted("Invited the CFO");
      case 2 -> new Result.Replied("Which plants?");
      case 3, 4 -> new Result.NoResponse();
      case 5 -> new Result.Declined("No budget");
      case 6 -> new Result.WentBack();
      case 7 -> new Result.Away(day.plusDays(random.nextInt(9)));
      case 8 ->
          random.nextInt(3) == 0 ? new Result.OptedOut() : new Result.Unreachable(Contact.Why.LEFT);
      default -> new Result.NotDone();
    };
  }

  private Closing closing() {
    return switch (random.nextInt(5)) {
      case 0 -> new Closing.Won();
      case 1 -> new Closing.Lost("Bought elsewhere");
      default -> new Closing.Parked(clock.toLocalDate().plusDays(1 + random.nextInt(60)));
    };
  }

  private String step() {
    List<vna.playbook.Step> steps = Playbook.DEFAULT.steps();
    return steps.get(random.nextInt(steps.size())).key();
  }

  /// An instant somewhere in or after a story.
  public static Instant someTime(Random random) {
    return Story.instant("2026-11-09T09:00").plusSeconds(random.nextInt(60 * 24 * 3600));
  }
}
