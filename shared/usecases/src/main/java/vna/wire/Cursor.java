package vna.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Pattern;

/// Names the element after which a part of a list begins. Opaque to callers.
///
/// @param key of that element
public record Cursor(String key) {
  private static final int MAX_LENGTH = 200;

  String printed() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
  }

  static Cursor parse(String text, Pattern key) throws Misfit {
    try {
      var cursor =
          new Cursor(
              text.length() > MAX_LENGTH
                  ? ""
                  : new String(Base64.getUrlDecoder().decode(text), UTF_8));
      if (key.matcher(cursor.key()).matches() && cursor.printed().equals(text)) {
        return cursor;
      }
    } catch (IllegalArgumentException e) {
      // No base64 at all: said below, as for any other text that is no cursor.
    }
    throw new Misfit("is no cursor of this list; take nextCursor of the part before");
  }
}
