package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A part of a list.
///
/// @param items as they are printed
/// @param nextCursor names the part that follows, if there is one
public record Page(List<ObjectNode> items, Optional<Cursor> nextCursor) {
  public Page {
    items = List.copyOf(items);
  }

  /// The part of a list that is asked for.
  ///
  /// @param key what a cursor names an element by
  public static <T> Page of(
      List<T> all, PageRequest asked, Function<T, String> key, Function<T, ObjectNode> json) {
    var rest =
        asked
            .after()
            .map(cursor ->
                all.stream()
                    .dropWhile(element -> !key.apply(element).equals(cursor.key()))
                    .skip(1)
                    .toList())
            .orElse(all);
    var items = rest.subList(0, Math.min(rest.size(), asked.limit()));
    var next =
        items.size() < rest.size()
            ? Optional.of(new Cursor(key.apply(items.getLast())))
            : Optional.<Cursor>empty();
    return new Page(items.stream().map(json).toList(), next);
  }

  ObjectNode json() {
    return new Members()
        .list("items", items, item -> item)
        .text("nextCursor", nextCursor.map(Cursor::printed))
        .object();
  }
}
