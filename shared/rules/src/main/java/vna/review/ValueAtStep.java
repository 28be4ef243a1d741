package vna.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vna.playbook.Playbook;
import vna.playbook.ValueKind;
import vna.review.OwnerWeek.Activity;

/// How far one kind of value, or one piece from the team's shelf, moves buyers at one step.
///
/// @param position of the step in the playbook
/// @param step where the buyer was when the touch was planned, else where they are
/// @param shelf key of the known value, or empty
/// @param touches that brought it
/// @param moved of these, those that brought movement
public record ValueAtStep(
    int position, String step, Optional<ValueKind> kind, String shelf, Tally touches, Tally moved)
    implements Comparable<ValueAtStep> {
  private static final Comparator<ValueAtStep> ORDER =
      Comparator.comparingInt(ValueAtStep::position)
          .thenComparing(ValueAtStep::step)
          .thenComparing(value -> value.kind().map(ValueKind::ordinal).orElse(-1))
          .thenComparing(ValueAtStep::shelf);

  /// Touches that brought movement, of all that brought this value.
  public Rate advance() {
    return new Rate(moved.count(), touches.count());
  }

  /// By what it is: equal ones are counted together.
  @Override
  public int compareTo(ValueAtStep other) {
    return ORDER.compare(this, other);
  }

  static ValueAtStep of(Activity.PlannedTouch touch, String step, Playbook playbook) {
    var on = Tally.on(touch.dealId());
    return new ValueAtStep(
        playbook.position(step).orElse(playbook.steps().size()),
        step,
        touch.kind(),
        touch.shelf(),
        on,
        touch.moved() ? on : Tally.NONE);
  }

  static List<ValueAtStep> merged(Stream<ValueAtStep> all) {
    var merged = new TreeMap<ValueAtStep, ValueAtStep>();
    all.forEach(value -> merged.merge(value, value, ValueAtStep::plus));
    return List.copyOf(merged.values());
  }

  private ValueAtStep plus(ValueAtStep other) {
    return new ValueAtStep(
        position, step, kind, shelf, touches.plus(other.touches), moved.plus(other.moved));
  }

  Stream<Tally> tallies() {
    return Stream.of(touches, moved);
  }
}
