package vna.laptop;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What the service makes anew in every run, written so that it is the same: `{name}` is the id of
/// what the sample of that name made, and what belongs to it goes on as in the answer
/// (`{01-open-nordwind}-contact1`). A reference for links and a cursor are named by what they are.
final class Placeholders {

  // In a text, a line feed is written as a letter.
  private static final Pattern ULID =
      Pattern.compile("(?:\\b|(?<=\\\\n))[0-7][0-9A-HJKMNP-TV-Z]{25}\\b");
  private static final Pattern OPAQUE =
      Pattern.compile("(\"(replyRef|nextCursor)\": \")[A-Za-z0-9_=-]+\"");
  private static final Pattern NAME = Pattern.compile("\\{([0-9]{2}-[a-z0-9-]+)}");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  /// The answer to the sample of that name, with its ids replaced.
  String in(String answer, String name) {
    var named = ULID.matcher(answer).replaceAll(id -> "{" + nameOf(id.group(), name) + "}");
    return OPAQUE.matcher(named).replaceAll("$1{$2}\"");
  }

  private String nameOf(String id, String name) {
    ids.putIfAbsent(name, id);
    return names.computeIfAbsent(id, _ -> name);
  }

  /// The request with the ids that its placeholders stand for.
  String out(String request) {
    return NAME.matcher(request).replaceAll(name -> ids.getOrDefault(name.group(1), name.group()));
  }
}
