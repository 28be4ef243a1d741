package vna.touch.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A value's statement, read for whom it is about.
final class ValueText {
  private static final int FEW_WORDS = 3;

  private final List<Word> words;
  private final Wording wording;

  private ValueText(List<Word> words, Wording wording) {
    this.words = words;
    this.wording = wording;
  }

  static ValueText of(String statement, TouchSituation situation) {
    return new ValueText(Words.of(statement), Wording.of(situation.playbook()));
  }

  /// Whether all of its words fit every buyer, and there are any.
  boolean isGeneric() {
    var some = false;
    for (var from = 0; from < words.size(); ) {
      var to = Reading.segmentEnd(words, from);
      var segment = words.subList(from, to);
      var lexicons = Tongues.speaking(wording.lexicons(), segment);
      var covered = covered(segment, lexicons, false);
      for (var i = 0; i < segment.size(); i++) {
        var word = segment.get(i).text();
        var isGeneric =
            covered[i]
                || lexicons.stream().anyMatch(lexicon -> lexicon.values().generic().contains(word));
        if (!isGeneric && lexicons.stream().noneMatch(lexicon -> lexicon.isIdle(word))) {
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
    for (var from = 0; from < words.size(); ) {
      var to = Reading.segmentEnd(words, from);
      var segment = words.subList(from, to);
      var lexicons = Tongues.speaking(wording.lexicons(), segment);
      var covered = covered(segment, lexicons, true);
      var isStory = IntStream.range(0, segment.size()).anyMatch(i -> covered[i]);
      if (isForBuyer(segment, covered, lexicons, isStory)) {
        return false;
      }
      some |= isStory;
      from = to;
    }
    return some;
  }

  // Beside the story a few words are its own ("... provider of scheduling software"); more may be
  // useful.
  private boolean isForBuyer(
      List<Word> segment, boolean[] covered, List<Lexicon> lexicons, boolean isStory) {
    var rest =
        IntStream.range(0, segment.size()).filter(i -> !covered[i]).mapToObj(segment::get).toList();
    if (rest.stream().anyMatch(word -> has(lexicons, values -> values.buyers(), word))) {
      return true;
    }
    var own =
        rest.stream()
            .filter(word -> lexicons.stream().noneMatch(lexicon -> lexicon.isIdle(word.text())))
            .filter(word -> !has(lexicons, values -> values.generic(), word))
            .toList();
    return own.size() > (isStory ? FEW_WORDS : 0)
        || (own.size() > 1 && own.stream().anyMatch(ValueText::isFigure));
  }

  // A number, and not a year.
  private static boolean isFigure(Word word) {
    var isYear =
        word.length() == 4 && (word.text().startsWith("19") || word.text().startsWith("20"));
    return word.hasDigit() && !isYear;
  }

  private static boolean has(
      List<Lexicon> lexicons, Function<ValueLexicon, Set<String>> list, Word word) {
    return lexicons.stream()
        .anyMatch(lexicon -> list.apply(lexicon.values()).contains(word.text()));
  }

  private boolean[] covered(List<Word> segment, List<Lexicon> lexicons, boolean aboutUs) {
    var covered = new boolean[segment.size()];
    for (var lexicon : lexicons) {
      var phrases = aboutUs ? lexicon.values().aboutUs() : lexicon.values().genericPhrases();
      for (var i = 0; i < segment.size(); i++) {
        var end = phrases.match(segment, i, segment.size(), lexicon.words().fillers()::contains);
        if (end > i && stands(segment, end, lexicons) && !(aboutUs && isRemoved(segment, i, end))) {
          Arrays.fill(covered, i, end, true);
        }
      }
    }
    return covered;
  }

  // "Top supplier defects" is another thing than a top supplier.
  private static boolean stands(List<Word> segment, int end, List<Lexicon> lexicons) {
    return end == segment.size()
        || segment.get(end).afterBreak()
        || segment.get(end).hasDigit()
        || isCommon(segment.get(end), lexicons)
        || isCommon(segment.get(end - 1), lexicons);
  }

  private static boolean isCommon(Word word, List<Lexicon> lexicons) {
    return lexicons.stream().anyMatch(lexicon -> lexicon.isIdle(word.text()))
        || has(lexicons, values -> values.generic(), word);
  }

  private boolean isRemoved(List<Word> segment, int start, int end) {
    return IntStream.range(0, end)
        .anyMatch(
            i -> wording.removedAboutUs().match(segment, i, segment.size(), _ -> false) > start);
  }
}
