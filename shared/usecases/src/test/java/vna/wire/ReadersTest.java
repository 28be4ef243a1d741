package vna.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vna.deal.Closing;
import vna.deal.Contact;
import vna.deal.Goal;
import vna.deal.Money;
import vna.deal.Outcome;
import vna.deal.Outcome.Agreed;
import vna.deal.Outcome.Result;
import vna.deal.TouchName;
import vna.decision.NewContact;
import vna.decision.NewGoal;
import vna.decision.OpenRequest;
import vna.decision.OutcomeRequest;
import vna.decision.PlanRequest;
import vna.playbook.ValueKind;
import vna.problem.InvalidInput;
import vna.problem.Problem;
import vna.touch.Channel;
import vna.touch.Value;

/// What the bodies of the HTTP API and the data of events say.
class ReadersTest {
  private static final Instant WEDNESDAY = Instant.parse("2026-11-25T14:10:00Z");

  @Test
  void opening_a_deal() {
    assertEquals(
        new OpenRequest(
            "Line 3",
            "Plant GmbH",
            "mara@example.com",
            Optional.of("decide"),
            Optional.of(new Money(new BigDecimal("48000.50"), Currency.getInstance("EUR"))),
            List.of(
                new NewContact("", "Dana", "dana@plant.example", "CFO", Optional.of(true)),
                new NewContact("", "", "", "Buyer", Optional.empty())),
            List.of(
                new NewGoal(
                    "",
                    "Log in hand",
                    "Send the log",
                    Optional.of(LocalDate.of(2026, 12, 4)),
                    Goal.State.OPEN)),
            Map.of("hubspot", "9182"),
            Optional.of(Instant.parse("2026-11-20T09:00:00Z"))),
        OpenReader.read(
            StrictJson.read(
                """
                {"name": "Line 3", "account": "Plant GmbH", "owner": "Mara@Example.com", "step": "decide",
                 "amount": {"value": "48000.5", "currency": "EUR"},
                 "contacts": [{"name": "Dana", "email": "Dana@Plant.example", "role": "CFO", "deciding": true}, {"role": "Buyer"}],
                 "goals": [{"title": "Log in hand", "buyerAction": "Send the log", "targetDate": "2026-12-04"}],
                 "externalIds": {"hubspot": "9182"}, "openedAt": "2026-11-20T10:00:00+01:00"}
                """)));
  }

  @Test
  void a_deal_without_an_external_id_needs_name_account_and_owner() {
    assertEquals(Set.of("/name", "/account", "/owner"), problems("{}", OpenReader::read));
    assertEquals(Set.of(), problems("{\"externalIds\": {\"crm\": \"1\"}}", OpenReader::read));
  }

  @Test
  void the_least_and_the_most_of_a_plan() {
    var time = OffsetDateTime.parse("2026-11-24T09:00:00+01:00");
    var least = "{\"channel\": \"CALL\", \"scheduledFor\": \"2026-11-24T09:00:00+01:00\"";
    var leastPlan =
        new PlanRequest(
            Channel.CALL,
            time,
            Optional.empty(),
            "",
            Value.NONE,
            new PlanRequest.Aim.Nothing(),
            PlanRequest.AskRequest.NONE,
            "",
            "",
            List.of(),
            "");

    assertEquals(leastPlan, PlanReader.read(StrictJson.read(least + "}")));
    assertEquals(
        leastPlan,
        PlanReader.read(
            StrictJson.read(
                least + ", \"advances\": {}, \"to\": [], \"value\": {}, \"ref\": \"\"}")));
    assertEquals(
        new PlanRequest(
            Channel.CALL,
            time,
            Optional.of(
                List.of(
                    new PlanRequest.Recipient.Known("c1"),
                    new PlanRequest.Recipient.Someone("Eli", "eli@plant.example"))),
            "a\nb",
            new Value(Optional.of(ValueKind.WISDOM), "s", "http://a.example/b", "k"),
            new PlanRequest.Aim.ToNewGoal(
                new NewGoal("", "t", "", Optional.empty(), Goal.State.OPEN)),
            new PlanRequest.AskRequest(
                "Send it", Optional.of(LocalDate.of(2026, 11, 27)), Optional.of("c1")),
            "d",
            "r",
            List.of("p1"),
            "because"),
        PlanReader.read(
            StrictJson.read(
                least
                    + """
                    , "to": ["c1", {"name": "Eli", "email": "ELI@plant.example"}], "buyerExpects": "a\\nb",
                    "value": {"kind": "WISDOM", "statement": "s", "asset": "http://a.example/b", "shelf": "k"},
                    "advances": {"newGoal": {"title": "t"}}, "draft": "d", "ref": "r", "keeps": ["p1"],
                    "buyerNextAction": {"action": "Send it", "dueBy": "2026-11-27", "by": "c1"},
                    "override": {"reason": "because"}}
                    """)));
  }

  @Test
  void every_result_of_an_outcome() {
    var agreed = Optional.of(new Agreed("Bring it", Optional.empty()));
    var none = Optional.<Agreed>empty();
    var commitment = ", \"commitment\": {\"action\": \"Bring it\"}";

    assertEquals(said(new Result.Acted(""), agreed), outcome("BUYER_ACTED", commitment));
    assertEquals(
        said(new Result.Acted("Called"), none), outcome("BUYER_ACTED", ", \"action\": \"Called\""));
    assertEquals(said(new Result.Committed(), agreed), outcome("BUYER_COMMITTED", commitment));
    assertEquals(said(new Result.Replied(""), none), outcome("BUYER_REPLIED", ""));
    assertEquals(said(new Result.NoResponse(), none), outcome("NO_RESPONSE", ""));
    assertEquals(
        said(new Result.Declined("why not"), none),
        outcome("BUYER_DECLINED", ", \"reason\": \"why not\""));
    assertEquals(
        said(new Result.Away(LocalDate.of(2026, 12, 1)), none),
        outcome("AWAY", ", \"until\": \"2026-12-01\""));
    assertEquals(
        said(new Result.Unreachable(Contact.Why.BOUNCED), none),
        outcome("UNREACHABLE", ", \"why\": \"BOUNCED\""));
    assertEquals(said(new Result.OptedOut(), none), outcome("OPTED_OUT", ""));
    assertEquals(said(new Result.NotDone(), none), outcome("NOT_DONE", ""));
    assertEquals(
        new Result.WentBack(), outcome("BUYER_WENT_BACK", ", \"step\": \"decide\"").result());
  }

  @Test
  void an_outcome_without_a_plan_says_how_it_came_about() {
    var body = "{\"result\": \"NO_RESPONSE\", \"occurredAt\": \"2026-11-25T15:10:00+01:00\"";

    assertEquals(
        new OutcomeRequest(
            new TouchName.Unplanned(Channel.CALL, TouchName.StartedBy.SELLER),
            said(new Result.NoResponse(), Optional.empty())),
        OutcomeReader.unplanned(
            StrictJson.read(body + ", \"channel\": \"CALL\", \"startedBy\": \"SELLER\"}")));
    assertEquals(Set.of("/channel", "/startedBy"), problems(body + "}", OutcomeReader::unplanned));
  }

  @Test
  void the_three_ways_to_close() {
    assertEquals(new Closing.Won(), closing("{\"result\": \"WON\"}"));
    assertEquals(
        new Closing.Lost("price"), closing("{\"result\": \"LOST\", \"reason\": \"price\"}"));
    assertEquals(
        new Closing.Parked(LocalDate.of(2027, 1, 4)),
        closing("{\"result\": \"PARKED\", \"until\": \"2027-01-04\"}"));
  }

  @Test
  void only_a_source_names_a_touch_by_our_reference() {
    var event =
        """
        {"specversion": "1.0", "id": "1", "source": "calendly", "type": "vna.outcome.record.v1", "time": "2026-11-25T15:10:00Z",
         "data": {"deal": {"id": "d"}, "touch": {"replyRef": "0f"}, "result": "NO_RESPONSE", "occurredAt": "2026-11-25T15:10:00+01:00"}}
        """;
    var types = Set.of(EventType.RECORD_OUTCOME);

    assertEquals(
        new Event.Order.ToRecord(
            new DealName.ById("d"),
            new OutcomeRequest(
                new TouchName.ByReplyRef("0f"), said(new Result.NoResponse(), Optional.empty()))),
        EventReader.mapped(StrictJson.read(event), types).order());
    assertEquals(
        Set.of("/data/touch", "/data/touch/replyRef"),
        problems(event, received -> EventReader.read(received, types)));
  }

  @Test
  void a_fingerprint_is_that_of_the_content_and_of_what_it_is_about() {
    var tree = StrictJson.read("{\"a\": 1, \"b\": {\"c\": 2, \"d\": 3}}").tree();
    var shuffled = StrictJson.read("{\"b\": {\"d\": 3, \"c\": 2}, \"a\": 1}").tree();

    assertEquals(Fingerprint.of(tree), Fingerprint.of(shuffled));
    assertEquals(
        3,
        Set.of(
                Fingerprint.of(tree),
                Fingerprint.of(tree, "deal-1"),
                Fingerprint.of(StrictJson.read("{\"a\": 2, \"b\": {\"c\": 2, \"d\": 3}}").tree()))
            .size());
  }

  private static Outcome outcome(String result, String more) {
    return OutcomeReader.read(
        StrictJson.read(
            "{\"result\": \"%s\", \"occurredAt\": \"2026-11-25T15:10:00+01:00\"%s}"
                .formatted(result, more)));
  }

  private static Outcome said(Result result, Optional<Agreed> commitment) {
    return new Outcome(
        WEDNESDAY,
        result,
        commitment,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static Closing closing(String body) {
    return ClosingReader.read(StrictJson.read(body));
  }

  private static Set<String> problems(String body, Function<Received, ?> reader) {
    try {
      var _ = reader.apply(StrictJson.read(body));
      return Set.of();
    } catch (InvalidInput invalid) {
      return Set.copyOf(invalid.problems().stream().map(Problem::name).toList());
    }
  }
}
