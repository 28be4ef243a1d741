package vna.laptop;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Ids that the service makes, written so that they are the same in every run: `{name}` is the id
/// of what the event of that name made, and what belongs to it goes on as in the answer
/// (`{01-open-nordwind}-contact1`).
final class Placeholders {
  private static final Pattern ULID = Pattern.compile("\\b[0-7][0-9A-HJKMNP-TV-Z]{25}\\b");

  private final Map<String, String> names = new HashMap<>();

  /// The answer to the event of that name, with its ids replaced.
  String in(String answer, String name) {
    return ULID.matcher(answer)
        .replaceAll(id -> names.computeIfAbsent(id.group(), _ -> "{" + name + "}"));
  }
}
