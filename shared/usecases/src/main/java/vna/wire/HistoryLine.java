package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Supplier;
import vna.deal.Entry;
import vna.nextaction.Turn;

/// A line of a deal's history: an entry of its journal, or what was told of it because of time
/// alone.
///
/// @param printer prints it
public record HistoryLine(Instant at, String id, Supplier<ObjectNode> printer) {
  /// In the order in which things happened.
  public static final Comparator<HistoryLine> BY_TIME =
      Comparator.comparing(HistoryLine::at).thenComparing(HistoryLine::id);

  /// An entry.
  public static HistoryLine of(Entry entry) {
    return new HistoryLine(entry.at(), entry.id(), () -> HistoryJson.entry(entry));
  }

  /// What time alone has made.
  public static HistoryLine of(Turn turn) {
    return new HistoryLine(turn.at(), turn.id(), () -> HistoryJson.turn(turn));
  }

  /// As it is printed.
  public ObjectNode json() {
    return printer.get();
  }
}
