package vna.bench;

/// What a benchmark sends.
final class Bodies {
  private Bodies() {}

  static String deal(int number) {
    return """
    {"name": "Line %d", "account": "Plant GmbH", "owner": "bench@example.com",
     "contacts": [{"name": "Dana Weiss", "email": "dana%d@plant.example"}],
     "openedAt": "2026-11-20T09:00:00+01:00"}\
    """
        .formatted(number, number);
  }

  static String plan() {
    return """
    {"channel": "EMAIL", "scheduledFor": "2026-11-23T09:00:00+01:00",
     "buyerExpects": "How other plants cut changeover time without new machines",
     "value": {"kind": "INSIGHT", "statement": "Benchmark of 14 plants: the three scheduling changes behind the 18 % gain"},
     "advances": {"step": "build-requirements"},
     "buyerNextAction": {"action": "Send last quarter's changeover log for line 3", "dueBy": "2026-11-27"}}\
    """;
  }

  static String outcome() {
    return """
    {"result": "BUYER_REPLIED", "occurredAt": "2026-11-23T10:00:00+01:00", "question": "Which came first?"}\
    """;
  }
}
