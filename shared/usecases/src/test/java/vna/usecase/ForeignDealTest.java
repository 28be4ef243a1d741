package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import vna.deal.Closing;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.OutcomeReader;
import vna.wire.PlanReader;
import vna.wire.StrictJson;

/// A deal of somebody else is one that is not there, also by what is asked of the table for it: so
/// it takes no longer either.
class ForeignDealTest {
  private static final Caller.User MARA = new Caller.User("mara@example.com", Role.REP);
  private static final Caller.User JONAS = new Caller.User("jonas@example.com", Role.REP);
  private static final String UNKNOWN = "01JDZZZZZZZZZZZZZZZZZZZZZZ";

  private final Stage stage = new Stage();

  private List<BiFunction<DealName, Call, Answer>> commands() {
    ObjectNode data = Samples.plan().withObject("/data").without("deal");
    var plan = StrictJson.read(data.toString());
    var unplanned =
        StrictJson.read(
            """
            {"channel": "CALL", "startedBy": "BUYER", "result": "BUYER_REPLIED",
             "occurredAt": "2026-11-23T09:00:00+01:00"}
            """);
    return List.of(
        (deal, call) -> stage.checkTouch.check(deal, PlanReader.read(plan), call.caller()),
        (deal, call) -> stage.planTouch.plan(deal, PlanReader.read(plan), call),
        (deal, call) -> stage.recordOutcome.record(deal, OutcomeReader.unplanned(unplanned), call),
        (deal, call) -> stage.closeDeal.close(deal, new Closing.Won(), call));
  }

  private static Call call(Caller caller, boolean keyed) {
    var key = Optional.of(new Call.Idempotency("key", "fingerprint")).filter(_ -> keyed);
    return Call.ofRequest(caller, key, Optional.empty());
  }

  @Test
  void it_takes_the_same_answer_and_the_same_requests() {
    var dealId = stage.applied(Samples.open()).body().get("dealId").asText();
    var before = stage.rows();

    for (var command : commands()) {
      for (var keyed : List.of(false, true)) {
        stage.requests.clear();
        var unknown = command.apply(new DealName.ById(UNKNOWN), call(JONAS, keyed));
        var asked = stage.requests.counts();
        stage.requests.clear();
        var foreign = command.apply(new DealName.ById(dealId), call(JONAS, keyed));

        assertEquals(404, foreign.status());
        assertEquals(unknown, foreign);
        assertEquals(asked, stage.requests.counts());
      }
    }
    assertEquals(before, stage.rows());
    for (var command : commands()) {
      var status = command.apply(new DealName.ById(dealId), call(MARA, false)).status();
      assertEquals(2, status / 100);
    }
  }
}
