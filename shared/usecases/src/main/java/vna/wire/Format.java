package vna.wire;

import java.util.Arrays;
import java.util.stream.Collectors;

/// How a JSON string is read as a `T`.
@FunctionalInterface
interface Format<T> {

  /// @throws Misfit when the text is no such thing
  T read(String text) throws Misfit;

  /// One of the names of an enum.
  static <E extends Enum<E>> Format<E> oneOf(Class<E> type) {
    return text -> {
      for (var constant : type.getEnumConstants()) {
        if (constant.name().equals(text)) {
          return constant;
        }
      }
      throw new Misfit(
          "must be one of "
              + Arrays.stream(type.getEnumConstants())
                  .map(Enum::name)
                  .collect(Collectors.joining(", ")));
    };
  }
}
