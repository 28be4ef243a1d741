package vna.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vna.playbook.Severity;
import vna.touch.Decision;
import vna.touch.Finding;
import vna.touch.Verdict;

/// How far the rules agree with the people who judged a set of touches.
///
/// @param judged each touch with what the rules say of it
public record Judgement(List<Judged> judged) {

  /// A touch and our verdict on it.
  public record Judged(JudgedTouch touch, Verdict verdict) {
    /// Whether the decision is theirs.
    public boolean isRight() {
      return verdict.decision() == touch.decision();
    }

    /// A good touch that we call empty, or an empty one that we let pass.
    public boolean isGrave() {
      return verdict.decision() != touch.decision()
          && touch.decision() != Decision.NEEDS_WORK
          && verdict.decision() != Decision.NEEDS_WORK;
    }

    /// Rules that spoke although they must not, or as a blocker where none was expected.
    public List<Finding> falseFindings() {
      return verdict.findings().stream()
          .filter(finding ->
              finding.severity() != Severity.HINT || touch.mustNot().contains(finding.rule()))
          .filter(finding -> isUnwanted(finding.rule()))
          .toList();
    }

    private boolean isUnwanted(String rule) {
      return !touch.must().contains(rule)
          && (touch.mustNot().contains(rule) || touch.mustNot().contains("*"));
    }

    /// Blockers on a touch that is not empty, or that must not be there.
    public List<Finding> falseBlockers() {
      return verdict.findings().stream()
          .filter(finding -> finding.severity() == Severity.BLOCKER)
          .filter(finding ->
              isUnwanted(finding.rule())
                  || (touch.decision() != Decision.EMPTY && !touch.must().contains(finding.rule())))
          .toList();
    }

    /// Rules that should have spoken.
    public List<String> missed() {
      return touch.must().stream().filter(rule -> !verdict.has(rule)).sorted().toList();
    }
  }

  /// Of what we said, how much is right; of what is right, how much we said.
  ///
  /// @param said how often we said it
  /// @param right how often that was right
  /// @param wanted how often it should have been said
  public record Score(int said, int right, int wanted) {
    static final Score NONE = new Score(0, 0, 0);

    /// In percent; 100 where nothing was said.
    public double precision() {
      return said == 0 ? 100 : 100.0 * right / said;
    }

    /// In percent; 100 where nothing was wanted.
    public double recall() {
      return wanted == 0 ? 100 : 100.0 * right / wanted;
    }

    private Score plus(boolean isSaid, boolean isWanted) {
      return new Score(
          said + (isSaid ? 1 : 0),
          right + (isSaid && isWanted ? 1 : 0),
          wanted + (isWanted ? 1 : 0));
    }
  }

  /// Judges them all.
  public static Judgement of(List<JudgedTouch> touches) {
    return new Judgement(
        touches.stream().map(touch -> new Judged(touch, touch.verdict())).toList());
  }

  /// Decisions that are right, in percent.
  public double decisionsRight() {
    return 100.0 * judged.stream().filter(Judged::isRight).count() / judged.size();
  }

  /// Ids of touches, with the reason, that break one of the promises: a good one called empty, an
  /// empty one let pass.
  public List<String> grave() {
    return judged.stream()
        .filter(Judged::isGrave)
        .map(one -> one.touch().id() + " is called " + one.verdict().decision())
        .toList();
  }

  /// Ids of touches with the blockers that are false.
  public List<String> falseBlockers() {
    return judged.stream()
        .flatMap(one ->
            one.falseBlockers().stream().map(finding -> one.touch().id() + ": " + finding.rule()))
        .toList();
  }

  /// Touches of which anything is wrong, the wrong decisions first.
  public List<Judged> wrong() {
    return judged.stream()
        .filter(one -> !one.isRight() || !one.falseFindings().isEmpty() || !one.missed().isEmpty())
        .sorted(Comparator.comparing(Judged::isRight))
        .toList();
  }

  /// Precision and recall of each decision.
  public Map<Decision, Score> byDecision() {
    var scores = new TreeMap<Decision, Score>();
    for (var decision : Decision.values()) {
      var score = Score.NONE;
      for (var one : judged) {
        score =
            score.plus(one.verdict().decision() == decision, one.touch().decision() == decision);
      }
      scores.put(decision, score);
    }
    return scores;
  }

  /// Precision and recall of each rule. Only what was judged counts: that it must, or must not,
  /// speak.
  public Map<String, Score> byRule() {
    var scores = new TreeMap<String, Score>();
    for (var one : judged) {
      var wanted = one.touch().must();
      var unwanted = one.falseFindings().stream().map(Finding::rule).collect(Collectors.toSet());
      var said = spoken(one, wanted, unwanted);
      for (var rule : Stream.concat(wanted.stream(), said.stream()).distinct().toList()) {
        scores.merge(
            rule,
            Score.NONE.plus(said.contains(rule), wanted.contains(rule)),
            (all, more) ->
                new Score(
                    all.said() + more.said(),
                    all.right() + more.right(),
                    all.wanted() + more.wanted()));
      }
    }
    return scores;
  }

  private static List<String> spoken(Judged one, Set<String> wanted, Set<String> unwanted) {
    var spoken = new ArrayList<String>();
    for (var finding : one.verdict().findings()) {
      if (wanted.contains(finding.rule()) || unwanted.contains(finding.rule())) {
        spoken.add(finding.rule());
      }
    }
    return spoken;
  }
}
