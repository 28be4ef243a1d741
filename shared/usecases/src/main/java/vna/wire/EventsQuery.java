package vna.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which of the events that went out one wants to look at.
///
/// @param limit how many at most
/// @param after id of the event after which they begin
public record EventsQuery(int limit, Optional<String> after) {
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,60}");

  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static EventsQuery read(Map<String, List<String>> query) {
    return Parameters.read(
        query,
        parameters -> {
          var after = parameters.optional("after", EventsQuery::id);
          return new EventsQuery(PageRequest.limit(parameters), after);
        });
  }

  private static String id(String text) throws Misfit {
    if (!ID.matcher(text).matches()) {
      throw new Misfit("must be the id of an event");
    }
    return text;
  }
}
