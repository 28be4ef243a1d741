package vna.playbook;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One team's way of selling, as data. Its JSON shape is `rules.md` section E.
///
/// @param version grows by one with each change
/// @param enforcement what becomes of an empty plan
/// @param allowOverride whether a rep may store a refused plan with a reason
/// @param languages whose word lists speak; all other languages are never blamed
/// @param steps the buyer's steps in order, at least two
/// @param rules what the team changed, by rule id
/// @param phrases the team's own phrases, by language
/// @param decidingTitles roles of people who decide
/// @param shelf known pieces of value
public record Playbook(
    int version,
    Enforcement enforcement,
    boolean allowOverride,
    List<String> languages,
    List<Step> steps,
    Map<String, RuleSetting> rules,
    Settings settings,
    Map<String, Phrases> phrases,
    List<String> decidingTitles,
    BusinessCalendar calendar,
    List<ShelfValue> shelf) {
  private static final int BEFORE_ALL = -1;

  public Playbook {
    languages = List.copyOf(languages);
    steps = List.copyOf(steps);
    rules = Map.copyOf(rules);
    phrases = Map.copyOf(phrases);
    decidingTitles = List.copyOf(decidingTitles);
    shelf = List.copyOf(shelf);
    if (steps.size() < 2) {
      throw new IllegalArgumentException("a playbook needs at least two steps");
    }
  }

  /// The playbook that ships (`rules.md` section E).
  public static final Playbook DEFAULT =
      new Playbook(
          1,
          Enforcement.REFUSE,
          true,
          List.of("en", "de"),
          List.of(
              new Step(
                  "recognise-problem",
                  "Recognise the problem",
                  "What does it cost us to stay as we are?",
                  "They put a number on it",
                  30,
                  false),
              new Step(
                  "build-requirements",
                  "Build requirements",
                  "What would a good answer have to do?",
                  "They send their requirements",
                  30,
                  false),
              new Step(
                  "compare-options",
                  "Compare options",
                  "How do the options differ for us?",
                  "They share their shortlist or criteria",
                  30,
                  false),
              new Step(
                  "agree-internally",
                  "Agree internally",
                  "Who must agree, and what would they ask?",
                  "They bring the deciders in",
                  21,
                  true),
              new Step(
                  "decide",
                  "Decide",
                  "What is left before we can say yes or no?",
                  "They name date and form",
                  14,
                  true)),
          Map.of(),
          Settings.DEFAULT,
          Map.of(),
          List.of(
              "CEO",
              "CFO",
              "COO",
              "CIO",
              "CTO",
              "owner",
              "founder",
              "president",
              "partner",
              "managing director",
              "general manager",
              "plant manager",
              "head of",
              "director",
              "vice president",
              "VP",
              "Geschäftsführer",
              "Geschäftsführerin",
              "Inhaber",
              "Inhaberin",
              "Vorstand",
              "Prokurist",
              "Werkleiter",
              "Werkleiterin",
              "Leiter",
              "Leiterin"),
          new BusinessCalendar(
              ZoneId.of("Europe/Berlin"),
              EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
              LocalTime.of(9, 0),
              LocalTime.of(17, 0),
              "DE-BE",
              Holidays.NONE),
          List.of(
              new ShelfValue(
                  "cost-of-standing-still",
                  ValueKind.INSIGHT,
                  "Worksheet: what staying as it is costs in a year, line by line",
                  "",
                  List.of("recognise-problem")),
              new ShelfValue(
                  "requirements-seen-late",
                  ValueKind.WISDOM,
                  "Checklist: requirements that similar buyers noticed too late",
                  "",
                  List.of("build-requirements")),
              new ShelfValue(
                  "comparison-sheet",
                  ValueKind.CONTEXT,
                  "Comparison sheet with the buyer's own criteria as its first column",
                  "",
                  List.of("compare-options")),
              new ShelfValue(
                  "questions-of-the-deciders",
                  ValueKind.WISDOM,
                  "One page for those who must agree: what they ask, and the answers",
                  "",
                  List.of("agree-internally")),
              new ShelfValue(
                  "plan-back-from-the-date",
                  ValueKind.CONTEXT,
                  "Plan back from the buyer's own date: who decides what, and by when",
                  "",
                  List.of("decide"))));

  /// The same playbook under another version.
  public Playbook withVersion(int newVersion) {
    return new Playbook(
        newVersion,
        enforcement,
        allowOverride,
        languages,
        steps,
        rules,
        settings,
        phrases,
        decidingTitles,
        calendar,
        shelf);
  }

  /// The same playbook, with the holidays of its calendar's region.
  public Playbook observing(Holidays holidays) {
    return new Playbook(
        version,
        enforcement,
        allowOverride,
        languages,
        steps,
        rules,
        settings,
        phrases,
        decidingTitles,
        calendar.observing(holidays),
        shelf);
  }

  /// The position of a step, from 0; empty for a key that the playbook does not have.
  public Optional<Integer> position(String step) {
    for (var i = 0; i < steps.size(); i++) {
      if (steps.get(i).key().equals(step)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// Whether `step` lies ahead of `than` in the buyer's decision. A step that the team has since
  /// dropped lies ahead of none, and behind every other.
  public boolean isAhead(String step, String than) {
    return position(step).filter(at -> at > position(than).orElse(BEFORE_ALL)).isPresent();
  }

  /// The step with that key, else the first: a deal whose step the team has since dropped starts
  /// over.
  public Step step(String key) {
    return steps.get(position(key).orElse(0));
  }

  /// Where every decision starts.
  public Step firstStep() {
    return steps.getFirst();
  }

  /// Whether no step lies behind this one.
  public boolean isLastStep(String key) {
    return steps.getLast().key().equals(key);
  }
}
