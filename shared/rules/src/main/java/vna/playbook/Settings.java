package vna.playbook;

/// The numbers that rules use; the components' names are those of the playbook's JSON.
public record Settings(
    Ask ask,
    Autopilot autopilot,
    Cadence cadence,
    Silent silent,
    Circling circling,
    Commitment commitment,
    Reply reply,
    First first,
    Similar similar,
    Keep keep) {

  public static final Settings DEFAULT =
      new Settings(
          new Ask(21),
          new Autopilot(3, 14),
          new Cadence(20),
          new Silent(3, 3),
          new Circling(3),
          new Commitment(1),
          new Reply(8),
          new First(8, 60),
          new Similar(0.8),
          new Keep(400));

  /// @param maxDays days from the touch beyond which the ask's date is no date
  public record Ask(int maxDays) {}

  /// @param deals number of the owner's deals from which sameness counts
  /// @param days how far back to look, in days
  public record Autopilot(int deals, int days) {}

  /// @param minHours hours between two touches that the buyer has not answered
  public record Cadence(int minHours) {}

  /// @param max silent touches in a row that mean frozen out
  /// @param waitDays business days to wait for an answer, and again for somebody to record it
  public record Silent(int max, int waitDays) {}

  /// @param max touches in a row at one aim without movement
  public record Circling(int max) {}

  /// @param graceDays calendar days after a commitment's date before we ask
  public record Commitment(int graceDays) {}

  /// @param hours business hours within which we answer, and the default term of a next action
  public record Reply(int hours) {}

  /// @param hours business hours to plan the first or the next touch
  /// @param minutesFromForm business minutes instead, when a source opened the deal
  public record First(int hours, int minutesFromForm) {}

  /// @param min Jaccard similarity (0 to 1) from which two texts are near-duplicates
  public record Similar(double min) {}

  /// @param refusedDays days for which a refused attempt is kept
  public record Keep(int refusedDays) {}
}
