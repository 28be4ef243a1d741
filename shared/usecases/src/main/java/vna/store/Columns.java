package vna.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.ImmutableAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/// The columns of one kind of row, from which its table schema is made: records have no setters, so
/// all of them share one builder of values.
final class Columns<R> {
  static final String PARTITION = "PK";
  static final String SORT = "SK";
  static final String EXPIRES_AT = "expiresAt";

  private final Class<R> row;
  private final Function<Values, R> reader;
  private final List<ImmutableAttribute<R, Values, ?>> attributes = new ArrayList<>();

  private Columns(Class<R> row, Function<Values, R> reader) {
    this.row = row;
    this.reader = reader;
  }

  /// @param key of the row in the table
  /// @param reader makes the row of what was read
  static <R> Columns<R> of(Class<R> row, Function<R, RowKey> key, Function<Values, R> reader) {
    var columns = new Columns<>(row, reader);
    columns.add(
        String.class,
        PARTITION,
        item -> key.apply(item).partition(),
        StaticAttributeTags.primaryPartitionKey());
    columns.add(
        String.class, SORT, item -> key.apply(item).sort(), StaticAttributeTags.primarySortKey());
    return columns;
  }

  Columns<R> text(String name, Function<R, String> of) {
    return add(String.class, name, of);
  }

  Columns<R> optionalText(String name, Function<R, Optional<String>> of) {
    return add(String.class, name, item -> of.apply(item).orElse(null));
  }

  Columns<R> number(String name, Function<R, Long> of) {
    return add(Long.class, name, of);
  }

  Columns<R> texts(String name, Function<R, Set<String>> of) {
    attributes.add(
        ImmutableAttribute.builder(
                EnhancedType.of(row),
                EnhancedType.of(Values.class),
                EnhancedType.setOf(String.class))
            .name(name)
            .getter(of)
            .setter((values, value) -> values.put(name, value))
            .build());
    return this;
  }

  /// The row's place in an index; it is not in it where there is none.
  Columns<R> in(Index index, Function<R, Optional<RowKey>> key) {
    add(
        String.class,
        index.partition(),
        item -> key.apply(item).map(RowKey::partition).orElse(null),
        StaticAttributeTags.secondaryPartitionKey(index.published()));
    return add(
        String.class,
        index.sort(),
        item -> key.apply(item).map(RowKey::sort).orElse(null),
        StaticAttributeTags.secondarySortKey(index.published()));
  }

  TableSchema<R> schema() {
    return StaticImmutableTableSchema.builder(row, Values.class)
        .newItemBuilder(Values::new, reader)
        .attributes(attributes)
        .build();
  }

  private <T> Columns<R> add(
      Class<T> type,
      String name,
      Function<R, ? extends @Nullable T> of,
      StaticAttributeTag... tags) {
    attributes.add(
        ImmutableAttribute.builder(row, Values.class, type)
            .name(name)
            .getter(of::apply)
            .setter((values, value) -> values.put(name, value))
            .tags(tags)
            .build());
    return this;
  }

  /// What was read of one row.
  static final class Values {
    private final Map<String, Object> values = new HashMap<>();

    private void put(String name, @Nullable Object value) {
      if (value != null) {
        values.put(name, value);
      }
    }

    RowKey key() {
      return new RowKey(text(PARTITION), text(SORT));
    }

    String text(String name) {
      return optionalText(name)
          .orElseThrow(() -> new IllegalStateException("a row without " + name));
    }

    Optional<String> optionalText(String name) {
      return Optional.ofNullable((String) values.get(name));
    }

    long number(String name) {
      var number = (Long) values.get(name);
      if (number == null) {
        throw new IllegalStateException("a row without " + name);
      }
      return number;
    }

    @SuppressWarnings("unchecked") // only `texts` puts sets, and only of texts
    Set<String> texts(String name) {
      return (Set<String>) values.getOrDefault(name, Set.of());
    }

    Optional<RowKey> in(Index index) {
      return optionalText(index.partition())
          .map(partition -> new RowKey(partition, text(index.sort())));
    }
  }
}
