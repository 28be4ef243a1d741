package vna.infra;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.constructs.Construct;

/// The Funqy functions of the events zip: one Lambda for each, with the rights that it needs.
final class EventFunctions extends Construct {
  private static final Duration COMMAND = Duration.seconds(30);
  private static final Duration REVIEW = Duration.minutes(5);
  private static final Duration TICK = Duration.minutes(2);
  private static final Duration PUBLISH = Duration.minutes(2);

  private final String team;
  private final Zip zip;
  private final DealTable deals;
  private final DeadLetters failed;

  private final QuarkusFunction openDeal;
  private final QuarkusFunction planTouch;
  private final QuarkusFunction recordOutcome;
  private final QuarkusFunction closeDeal;
  private final QuarkusFunction weeklyReview;
  private final QuarkusFunction clockTick;
  private final QuarkusFunction publishEvents;

  EventFunctions(
      Construct scope, String id, String team, Zip zip, DealTable deals, Operator operator) {
    super(scope, id);
    this.team = team;
    this.zip = zip;
    this.deals = deals;
    failed = new DeadLetters(this, "Failed", "events at which a function failed", operator);

    openDeal = function("OpenDeal", "open-deal", COMMAND);
    deals.letCommand(openDeal);
    deals.letLookUp(openDeal);

    planTouch = function("PlanTouch", "plan-touch", COMMAND);
    deals.letCommand(planTouch);
    deals.letLookUp(planTouch);

    recordOutcome = function("RecordOutcome", "record-outcome", COMMAND);
    deals.letCommand(recordOutcome);

    closeDeal = function("CloseDeal", "close-deal", COMMAND);
    deals.letCommand(closeDeal);

    weeklyReview = function("WeeklyReview", "weekly-review", REVIEW);
    deals.letReview(weeklyReview);

    clockTick = function("ClockTick", "clock-tick", TICK, Map.of("VNA_COMMANDS_BUS", team));
    deals.letTurn(clockTick);

    publishEvents =
        function("PublishEvents", "publish-events", PUBLISH, Map.of("VNA_BUS", bus(team)));
  }

  QuarkusFunction openDeal() {
    return openDeal;
  }

  QuarkusFunction planTouch() {
    return planTouch;
  }

  QuarkusFunction recordOutcome() {
    return recordOutcome;
  }

  QuarkusFunction closeDeal() {
    return closeDeal;
  }

  QuarkusFunction weeklyReview() {
    return weeklyReview;
  }

  QuarkusFunction clockTick() {
    return clockTick;
  }

  QuarkusFunction publishEvents() {
    return publishEvents;
  }

  /// Name of the bus by which others are told.
  static String bus(String team) {
    return team + "-events";
  }

  DeadLetters failed() {
    return failed;
  }

  private QuarkusFunction function(String id, String export, Duration timeout) {
    return function(id, export, timeout, Map.of());
  }

  private QuarkusFunction function(
      String id, String export, Duration timeout, Map<String, String> more) {
    var environment = new HashMap<>(more);
    environment.putAll(Map.of("QUARKUS_FUNQY_EXPORT", export, "VNA_TABLE", deals.name()));
    return new QuarkusFunction(this, id, zip, team + "-" + export, environment, timeout, failed);
  }
}
