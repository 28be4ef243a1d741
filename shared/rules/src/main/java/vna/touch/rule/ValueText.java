package vna.touch.rule;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A value's statement, read for whom it is about.
final class ValueText {
  private static final int FEW_WORDS = 3;

  private final Text text;

  ValueText(Text text) {
    this.text = text;
  }

  /// Whether all of its words fit every buyer, and there are any.
  boolean isGeneric() {
    var some = false;
    for (var from = 0; from < text.size(); ) {
      var to = text.segmentEnd(from);
      var lexicons = text.speaking(from, to);
      var covered = covered(Listing.GENERIC_PHRASE, from, to, lexicons);
      for (var i = from; i < to; i++) {
        var isGeneric = covered[i - from] || text.is(i, Trait.GENERIC, lexicons);
        if (!isGeneric && !text.isIdle(i, lexicons)) {
          return false;
        }
        some |= isGeneric;
      }
      from = to;
    }
    return some;
  }

  /// Whether every sentence of it is the seller's own story, and none holds anything for the buyer.
  boolean isAboutUs() {
    var some = false;
    for (var from = 0; from < text.size(); ) {
      var to = text.segmentEnd(from);
      var lexicons = text.speaking(from, to);
      var covered = covered(Listing.ABOUT_US, from, to, lexicons);
      var isStory = false;
      for (var word : covered) {
        isStory |= word;
      }
      if (isForBuyer(from, to, covered, lexicons, isStory)) {
        return false;
      }
      some |= isStory;
      from = to;
    }
    return some;
  }

  // Beside the story a few words are its own ("... provider of scheduling software"); more may be
  // useful.
  private boolean isForBuyer(int from, int to, boolean[] covered, long lexicons, boolean isStory) {
    var own = 0;
    var hasFigure = false;
    for (var i = from; i < to; i++) {
      if (covered[i - from]) {
        continue;
      }
      if (text.is(i, Trait.BUYER, lexicons)) {
        return true;
      }
      if (!isCommon(i, lexicons) && !isDate(i, lexicons)) {
        own++;
        hasFigure |= isFigure(i, lexicons);
      }
    }
    return own > (isStory ? FEW_WORDS : 0) || (own > 1 && hasFigure);
  }

  // A number, and not a year.
  private boolean isFigure(int at, long lexicons) {
    var word = text.word(at);
    var isYear =
        word.text().length() == 4 && (word.text().startsWith("19") || word.text().startsWith("20"));
    return word.hasDigit() && !isYear && !isDate(at, lexicons);
  }

  // "31 December", "November 30".
  private boolean isDate(int at, long lexicons) {
    return text.word(at).hasDigit()
        && ((at > 0 && text.is(at - 1, Trait.DATE, lexicons))
            || (at + 1 < text.size() && text.is(at + 1, Trait.DATE, lexicons)));
  }

  private boolean[] covered(Listing listing, int from, int to, long lexicons) {
    var covered = new boolean[to - from];
    for (var i = from; i < to; i++) {
      var end = text.match(listing, i, to, lexicons);
      if (end > i
          && stands(end, to, lexicons)
          && !(listing == Listing.ABOUT_US && isTaken(from, to, i, end))) {
        Arrays.fill(covered, i - from, end - from, true);
      }
    }
    return covered;
  }

  // "Top supplier defects" is another thing than a top supplier.
  private boolean stands(int end, int to, long lexicons) {
    return end == to
        || text.word(end).afterBreak()
        || text.word(end).hasDigit()
        || isCommon(end, lexicons)
        || isCommon(end - 1, lexicons);
  }

  private boolean isCommon(int at, long lexicons) {
    return text.isIdle(at, lexicons) || text.is(at, Trait.GENERIC, lexicons);
  }

  private boolean isTaken(int from, int to, int start, int end) {
    return text.wording().hasTaken(Listing.NOT_ABOUT_US)
        && IntStream.range(from, end)
            .anyMatch(i -> text.matchTaken(Listing.NOT_ABOUT_US, i, to) > start);
  }
}
