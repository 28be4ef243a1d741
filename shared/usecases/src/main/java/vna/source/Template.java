package vna.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is signed: literal text and parts of the request.
public record Template(List<Piece> pieces) {
  private static final Pattern PIECE = Pattern.compile("\\{([a-z]*)}|([^{}]+)|([{}])");

  public Template {
    pieces = List.copyOf(pieces);
  }

  /// One after the other they make the text that is signed.
  public sealed interface Piece {
    record Literal(String text) implements Piece {}

    record Part(Of of) implements Piece {}
  }

  /// The parts of a request that can be signed.
  public enum Of {
    METHOD,
    URL,
    ID,
    TIMESTAMP,
    BODY
  }

  /// @throws IllegalArgumentException when it holds a brace that names no part
  public static Template parse(String text) {
    var pieces = new ArrayList<Piece>();
    var matcher = PIECE.matcher(text);
    while (matcher.find()) {
      if (matcher.group(2) != null) {
        pieces.add(new Piece.Literal(matcher.group(2)));
      } else {
        pieces.add(new Piece.Part(of(String.valueOf(matcher.group(1)))));
      }
    }
    return new Template(pieces);
  }

  private static Of of(String name) {
    for (var part : Of.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
        return part;
      }
    }
    throw new IllegalArgumentException("no such part");
  }

  /// How often a part is signed.
  public long count(Of part) {
    return pieces.stream().filter(new Piece.Part(part)::equals).count();
  }
}
