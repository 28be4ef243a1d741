package vna.wire;

import java.text.Normalizer;

/// Texts that people read, by the room they get. Read as NFC.
///
/// Source of the bidirectional controls: [Trojan Source](https://trojansource.codes), with which a
/// line shows as something else than it says.
enum Text implements Format<String> {
  /// A name, title, action or id: one line of at most 200 characters.
  LINE(200, false),
  /// A statement, expectation, reason or note: at most 2,000 characters, in lines.
  NOTE(2_000, true),
  /// The text of a message: at most 20,000 characters, in lines.
  DRAFT(20_000, true);

  private final int maxLength;
  private final boolean hasLines;

  Text(int maxLength, boolean hasLines) {
    this.maxLength = maxLength;
    this.hasLines = hasLines;
  }

  @Override
  public String read(String text) throws Misfit {
    if (text.length() > 4 * maxLength) {
      throw tooLong();
    }
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.codePointCount(0, composed.length()) > maxLength) {
      throw tooLong();
    }
    if (composed.codePoints().anyMatch(this::isControl)) {
      throw new Misfit(
          hasLines
              ? "holds a control character; only tab and line feed are allowed"
              : "holds a control character or a line break; write it in one line");
    }
    if (!hasLines && composed.codePoints().anyMatch(Text::isBidiControl)) {
      throw new Misfit("holds a bidirectional control character; leave it out");
    }
    if (!composed.isEmpty() && composed.codePoints().allMatch(Text::isInvisible)) {
      throw new Misfit("holds nothing that can be seen; write something, or leave it out");
    }
    return composed;
  }

  private Misfit tooLong() {
    return new Misfit("is too long; at most %,d characters are allowed".formatted(maxLength));
  }

  private boolean isControl(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> !hasLines || (character != '\t' && character != '\n');
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> !hasLines;
      default -> false;
    };
  }

  private static boolean isBidiControl(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.UNASSIGNED ->
          true;
      default ->
          switch (character) {
            // Letters and symbols that are blank all the same: Hangul fillers, the empty Braille
            // cell.
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> true;
            default -> false;
          };
    };
  }
}
