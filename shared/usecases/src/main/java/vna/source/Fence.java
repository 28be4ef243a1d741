package vna.source;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What one evaluation of an expression may do.
///
/// - It takes at most [#MAX_STEPS] steps, [#MAX_DEPTH] deep. Steps are counted and not timed, so
///   that what is granted does not depend on how busy the machine is; a clock stands behind them.
/// - No text and no list grows beyond [#MAX_TEXT] and [#MAX_LIST], so that no function of the
///   library, which nothing can interrupt, gets much to do.
/// - No function reads a clock, makes a random number, runs its input as code or grows without
///   bound: their names are bound to a refusal, also behind an alias.
/// - No regular expression is used: no bound reaches into one.
final class Fence {
  static final int MAX_STEPS = 100_000;
  static final int MAX_DEPTH = 100;
  static final int MAX_TEXT = 1_000_000;
  static final int MAX_LIST = 10_000;

  private static final long MAX_NANOS = Duration.ofSeconds(2).toNanos();
  private static final int NOWHERE = -1;
  private static final String OURS = "the mapping ";
  private static final List<String> REFUSED =
      List.of("eval", "now", "millis", "random", "shuffle", "error", "assert", "pad");

  private final long start = System.nanoTime();
  private int steps;
  private int depth;

  /// Puts it around all that is evaluated in this frame.
  void around(Jsonata.Frame frame) {
    frame.setEvaluateEntryCallback((_, _, _) -> enter());
    frame.setEvaluateExitCallback((_, _, _, result) -> leave(result));
    REFUSED.forEach(name ->
        frame.bind(
            name,
            new Jsonata.JFunction(
                (_, _) -> {
                  throw broken("calls $" + name + ", which is not allowed");
                },
                null)));
    frame.bind("replace", new Jsonata.JFunction((_, given) -> replace(given), null));
    frame.bind("join", new Jsonata.JFunction((_, given) -> join(given), null));
  }

  static boolean isOurs(JException e) {
    return e.getError().startsWith(OURS);
  }

  private void enter() {
    if (++depth > MAX_DEPTH) {
      throw broken("goes more than %d deep".formatted(MAX_DEPTH));
    }
    if (++steps > MAX_STEPS || System.nanoTime() - start > MAX_NANOS) {
      throw broken("takes more than %,d steps".formatted(MAX_STEPS));
    }
  }

  private void leave(Object result) {
    depth--;
    switch (result) {
      case String text when text.length() > MAX_TEXT ->
          throw broken("makes a text of more than %,d characters".formatted(MAX_TEXT));
      case List<?> list when list.size() > MAX_LIST ->
          throw broken("makes a list of more than %,d elements".formatted(MAX_LIST));
      case Pattern _ -> throw broken("uses a regular expression, which is not allowed");
      case null, default -> {}
    }
  }

  /// `$replace` for texts: the library's own can make a text of any length in one step.
  private static @Nullable Object replace(List<?> given) {
    if (given.getFirst() == null) {
      return null;
    }
    if (given.size() != 3
        || !(given.get(0) instanceof String text)
        || !(given.get(1) instanceof String pattern)
        || !(given.get(2) instanceof String replacement)
        || pattern.isEmpty()) {
      throw broken("calls $replace otherwise than with three texts");
    }
    var most = (long) text.length() / pattern.length() * replacement.length() + text.length();
    if (most > MAX_TEXT) {
      throw broken("makes a text of more than %,d characters".formatted(MAX_TEXT));
    }
    return text.replace(pattern, replacement);
  }

  /// `$join` likewise.
  private static @Nullable Object join(List<?> given) {
    if (given.getFirst() == null) {
      return null;
    }
    var separator = given.size() > 1 && given.get(1) instanceof String text ? text : "";
    var texts = given.getFirst() instanceof List<?> list ? list : List.of(given.getFirst());
    var joined = new StringBuilder();
    for (var text : texts) {
      if (!(text instanceof String)) {
        throw broken("calls $join with something else than texts");
      }
      joined.append(joined.isEmpty() ? "" : separator).append(text);
      if (joined.length() > MAX_TEXT) {
        throw broken("makes a text of more than %,d characters".formatted(MAX_TEXT));
      }
    }
    return joined.toString();
  }

  private static JException broken(String how) {
    return new JException(OURS + how, NOWHERE);
  }
}
