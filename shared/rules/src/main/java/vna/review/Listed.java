package vna.review;

import java.util.List;
import java.util.stream.Stream;

/// A section of the review: all are counted, and the first of them shown, so that the review of any
/// number of owners has a bounded size.
///
/// @param count of all
/// @param items in order, at most [#SHOWN]
public record Listed<T extends Comparable<T>>(int count, List<T> items) {
  /// As many as a section shows.
  public static final int SHOWN = 100;

  public Listed {
    items = items.stream().sorted().limit(SHOWN).toList();
  }

  static <T extends Comparable<T>> Listed<T> none() {
    return new Listed<T>(0, List.of());
  }

  static <T extends Comparable<T>> Listed<T> of(Stream<T> all) {
    var items = all.toList();
    return new Listed<>(items.size(), items);
  }

  Listed<T> plus(Listed<T> other) {
    return new Listed<>(
        count + other.count, Stream.concat(items.stream(), other.items.stream()).toList());
  }

  /// How many are counted but not shown.
  public int more() {
    return count - items.size();
  }
}
