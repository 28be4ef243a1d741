package vna.infra;

import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;

/// Everything of one team: the table, what reads and writes it, and the doors to that.
///
/// Commands come in by HTTP, by the bus, by webhook and by direct invocation; all end in the same
/// [DealTable].
public final class VnaStack extends Stack {
  VnaStack(App app, Settings settings, Zips zips) {
    super(
        app,
        "Vna",
        StackProps.builder()
            .stackName(settings.name())
            .description("Very Next Action for the team " + settings.team())
            .env(Environment.builder().region(settings.region()).build())
            .terminationProtection(true)
            .build());
    var operator = new Operator(this, "Operator", settings.alarmMail());
    var deals = new DealTable(this, "Deals", settings.name());
    var functions =
        new EventFunctions(
            this, "Functions", settings.name(), Zip.ofFunctions(zips.events()), deals, operator);

    new Commands(this, "Commands", settings.name(), operator)
        .send("OpenDeal", "vna.deal.open.v1", functions.openDeal())
        .send("PlanTouch", "vna.touch.plan.v1", functions.planTouch())
        .send("RecordOutcome", "vna.outcome.record.v1", functions.recordOutcome())
        .send("CloseDeal", "vna.deal.close.v1", functions.closeDeal())
        .send("ClockTick", "vna.clock.tick.v1", functions.clockTick())
        .letRepeat("vna.clock.tick.v1", functions.clockTick());
    new ClockSchedule(this, "ClockSchedule", functions.clockTick(), operator);
    new DealEvents(
        this,
        "Events",
        EventFunctions.bus(settings.name()),
        deals,
        functions.publishEvents(),
        operator);
    new WeeklyReviewSchedule(
        this, "WeeklyReviewSchedule", settings, functions.weeklyReview(), operator);
    var api =
        new DealsApi(
            this, "Api", settings, Zip.ofRest(zips.api()), deals, functions.failed(), operator);
    var inbox =
        new Inbox(
            this,
            "Inbox",
            settings.name(),
            zips,
            api.address(),
            deals,
            functions.failed(),
            operator);
    api.takeWebhooks(inbox.webhooks());
  }
}
