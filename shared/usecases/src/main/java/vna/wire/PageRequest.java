package vna.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which part of a list is asked for.
///
/// @param limit how many elements at most
/// @param after the element after which it begins; the beginning without one
public record PageRequest(int limit, Optional<Cursor> after) {
  private static final int MAX_LIMIT = 100;
  private static final int USUAL_LIMIT = 25;
  private static final Pattern ID = Pattern.compile("[0-9A-Z]{26}");

  /// The query of a list that takes no other parameters.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static PageRequest read(Map<String, List<String>> query) {
    return Parameters.read(query, parameters -> read(parameters, ID));
  }

  /// @param key what the cursors of the list name its elements by
  static PageRequest read(Parameters parameters, Pattern key) {
    return new PageRequest(
        limit(parameters), parameters.optional("cursor", text -> Cursor.parse(text, key)));
  }

  static int limit(Parameters parameters) {
    return parameters.optional("limit", PageRequest::limit).orElse(USUAL_LIMIT);
  }

  private static int limit(String text) throws Misfit {
    if (text.matches("[1-9][0-9]{0,2}")) {
      var limit = Integer.parseInt(text);
      if (limit <= MAX_LIMIT) {
        return limit;
      }
    }
    throw new Misfit("must be a whole number from 1 to " + MAX_LIMIT);
  }
}
