package vna.api;

import java.util.UUID;
import vna.playbook.Playbook;
import vna.wire.PlaybookJson;

/// Good bodies; each test breaks what it is about.
final class Samples {
  private Samples() {}

  /// A deal that nothing else is about.
  static String open() {
    return open(UUID.randomUUID().toString());
  }

  static String open(String externalId) {
    return """
    {"name": "Line 3 changeover", "account": "Plant GmbH", "owner": "mara@example.com",
     "contacts": [{"name": "Dana Weiss", "email": "dana@plant.example", "role": "Plant manager", "deciding": true}],
     "amount": {"value": "48000.00", "currency": "EUR"}, "step": "recognise-problem",
     "goals": [{"title": "Changeover log in hand", "buyerAction": "Send the changeover log", "targetDate": "2026-12-04"}],
     "externalIds": {"hubspot": "%s"}, "openedAt": "2026-11-20T09:00:00+01:00"}\
    """
        .formatted(externalId);
  }

  static String plan() {
    return plan(UUID.randomUUID().toString());
  }

  static String plan(String ref) {
    return """
    {"channel": "EMAIL", "scheduledFor": "2026-11-24T09:00:00+01:00", "to": ["dana@plant.example"],
     "buyerExpects": "How other plants cut changeover time without new machines",
     "value": {"kind": "INSIGHT", "statement": "Benchmark of 14 plants: the three scheduling changes behind the 18 %% gain", "asset": "https://example.com/changeover.pdf"},
     "advances": {"step": "build-requirements"},
     "buyerNextAction": {"action": "Send last quarter's changeover log for line 3", "dueBy": "2026-11-27"},
     "draft": "Dana, here is the benchmark of 14 plants. Could you send last quarter's changeover log?", "ref": "%s"}\
    """
        .formatted(ref);
  }

  /// What every playbook refuses.
  static String emptyPlan() {
    return """
    {"channel": "EMAIL", "scheduledFor": "2026-11-24T09:00:00+01:00", "value": {"statement": "Just checking in"}}\
    """;
  }

  /// The playbook that ships.
  static String playbook() {
    return PlaybookJson.playbook(Playbook.DEFAULT).toString();
  }

  static String outcome() {
    return """
    {"result": "BUYER_COMMITTED", "occurredAt": "2026-11-23T08:30:00+01:00",
     "commitment": {"action": "Bring the maintenance lead to Friday's walkthrough", "dueBy": "2026-11-27"},
     "step": "build-requirements", "note": "Wants numbers per line"}\
    """;
  }

  static String unplanned() {
    return """
    {"channel": "CALL", "startedBy": "BUYER", "result": "BUYER_REPLIED", "occurredAt": "2026-11-23T08:30:00+01:00",
     "contact": "dana@plant.example", "question": "What did the 14 plants change first?"}\
    """;
  }
}
