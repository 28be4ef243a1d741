package vna.source;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Parser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A [JSONata](https://docs.jsonata.org) expression: its text is a definition's, its input
/// anyone's.
///
/// It ends whatever its input holds, and gives the same for the same: [Fence] says how.
public final class Expression {
  /// How long a text may be.
  public static final int MAX_LENGTH = 4_096;

  private final String text;
  private final Jsonata compiled;

  private Expression(String text, Jsonata compiled) {
    this.text = text;
    this.compiled = compiled;
  }

  /// It is no expression, or one that is not allowed; the message says why.
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message, null, false, false);
    }

    public String reason() {
      return String.valueOf(getMessage());
    }
  }

  /// @throws Unusable when it does not parse, or holds a regular expression
  public static Expression parse(String text) throws Unusable {
    try {
      if (holdsRegex(new Parser().parse(text))) {
        throw new Unusable(
            "holds a regular expression, which no bound reaches into; use $contains");
      }
      return new Expression(text, Jsonata.jsonata(text));
    } catch (JException e) {
      throw new Unusable("is no JSONata expression: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new Unusable("is nested too deeply to be read");
    }
  }

  /// What it gives; empty for nothing.
  ///
  /// @param bound what it finds under names such as `$defaults`
  /// @throws Unusable when it fails, or needs more than [Fence] grants
  public Optional<JsonNode> evaluate(Object input, Map<String, Object> bound) throws Unusable {
    try {
      var frame = compiled.createFrame();
      new Fence().around(frame);
      bound.forEach(frame::bind);
      return Optional.ofNullable(compiled.evaluate(input, frame)).flatMap(JsonValues::toJson);
    } catch (JException e) {
      throw new Unusable(clean(e));
    } catch (RuntimeException e) {
      // What the library did not foresee about an input is no bug of ours to stop a queue for.
      throw new Unusable("cannot be evaluated on this payload");
    } catch (StackOverflowError e) {
      throw new Unusable("goes too deep");
    }
  }

  @Override
  public String toString() {
    return text;
  }

  /// Without the values that the library puts into its messages.
  private static String clean(JException e) {
    return e.getError() == null || e.getError().isEmpty()
        ? "it cannot be evaluated"
        : Fence.isOurs(e)
            ? e.getError()
            : "%s at character %d".formatted(code(e.getError()), e.getLocation());
  }

  private static String code(String error) {
    return error.matches("[A-Z][0-9]{4}") ? "error " + error : "an error";
  }

  /// The library's tree shows none of its nodes, but it can be written.
  private static boolean holdsRegex(Parser.Symbol tree) {
    try (var walk = new Walk()) {
      walk.writeObject(tree);
      return walk.metRegex;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Walk extends ObjectOutputStream {
    private boolean metRegex;

    Walk() throws IOException {
      super(OutputStream.nullOutputStream());
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object met) {
      metRegex |= met instanceof Pattern;
      return met;
    }
  }
}
