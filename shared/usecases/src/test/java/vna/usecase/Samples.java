package vna.usecase;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Good events, in the order of a story. Each test breaks what it is about.
public final class Samples {
  private Samples() {}

  /// Opens the deal `hubspot:9182` on Monday at nine.
  public static ObjectNode open() {
    return event(
        "open-1",
        "vna.deal.open.v1",
        "2026-11-23T09:00:00+01:00",
        """
        {"name": "Line 3 changeover", "account": "Plant GmbH", "owner": "Mara@Example.com",
         "contacts": [{"name": "Dana Weiss", "email": "dana@plant.example", "role": "Plant manager"}],
         "amount": {"value": "48000.00", "currency": "EUR"},
         "goals": [{"title": "Changeover log in hand", "buyerAction": "Send the changeover log", "targetDate": "2026-12-04"}],
         "externalIds": {"hubspot": "9182"}}
        """);
  }

  /// Plans the touch `touch-1` for Tuesday.
  public static ObjectNode plan() {
    return event(
        "plan-1",
        "vna.touch.plan.v1",
        "2026-11-23T10:00:00+01:00",
        """
        {"deal": {"externalId": {"source": "hubspot", "id": "9182"}},
         "channel": "EMAIL", "scheduledFor": "2026-11-24T09:00:00+01:00", "to": ["dana@plant.example"],
         "buyerExpects": "How other plants cut changeover time without new machines",
         "value": {"kind": "INSIGHT", "statement": "Benchmark of 14 plants: the three scheduling changes behind the 18 % gain", "asset": "https://example.com/changeover.pdf"},
         "advances": {"step": "build-requirements"},
         "buyerNextAction": {"action": "Send last quarter's changeover log for line 3", "dueBy": "2026-11-27"},
         "draft": "Dana, here is the benchmark of 14 plants. Could you send last quarter's changeover log?", "ref": "touch-1"}
        """);
  }

  /// A plan that every playbook refuses: all that it would say is nothing.
  public static ObjectNode emptyPlan() {
    return event(
        "plan-0",
        "vna.touch.plan.v1",
        "2026-11-23T10:00:00+01:00",
        """
        {"deal": {"externalId": {"source": "hubspot", "id": "9182"}},
         "channel": "EMAIL", "scheduledFor": "2026-11-24T09:00:00+01:00",
         "value": {"statement": "Just checking in"}}
        """);
  }

  /// Records on Wednesday what came of `touch-1`.
  public static ObjectNode outcome() {
    return event(
        "outcome-1",
        "vna.outcome.record.v1",
        "2026-11-25T15:10:00+01:00",
        """
        {"deal": {"externalId": {"source": "hubspot", "id": "9182"}}, "touch": {"ref": "touch-1"},
         "result": "BUYER_COMMITTED", "occurredAt": "2026-11-25T15:10:00+01:00",
         "commitment": {"action": "Bring the maintenance lead to Friday's walkthrough", "dueBy": "2026-11-27"},
         "step": "build-requirements", "note": "Wants numbers per line"}
        """);
  }

  /// Closes the deal on Friday.
  public static ObjectNode close() {
    return event(
        "close-1",
        "vna.deal.close.v1",
        "2026-11-27T17:00:00+01:00",
        """
        {"deal": {"externalId": {"source": "hubspot", "id": "9182"}}, "result": "LOST", "reason": "They build it themselves"}
        """);
  }

  private static ObjectNode event(String id, String type, String time, String data) {
    var event = Stage.json("{}");
    event.put("specversion", "1.0").put("id", id).put("source", "crm").put("type", type);
    event.put("time", time);
    event.set("data", Stage.json(data));
    return event;
  }
}
