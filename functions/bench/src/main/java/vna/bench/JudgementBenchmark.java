package vna.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vna.judging.JudgedTouch;
import vna.judging.Judgement;
import vna.touch.Finding;

/// How far the rules agree with the people who judged a set of touches.
final class JudgementBenchmark implements Benchmark {
  private static final String SHOW = "--show";

  @Override
  public String name() {
    return "judgement";
  }

  @Override
  public String about() {
    return "precision and recall on judged touches; --show also lists the wrong ones set aside";
  }

  @Override
  public void run(List<String> options) {
    options.stream()
        .filter(option -> !option.equals(SHOW))
        .findFirst()
        .ifPresent(option -> {
          throw new WrongOption("judgement takes " + SHOW + " only, but was given: " + option);
        });
    print("tuned on", Judgement.of(JudgedTouch.tuning()), true);
    print("set aside", Judgement.of(JudgedTouch.setAside()), options.contains(SHOW));
  }

  private static void print(String part, Judgement judgement, boolean showWrong) {
    System.out.printf(
        Locale.ROOT,
        "%n%s: %d touches, %.1f %% of decisions right (goal 95), %d good called empty or empty let"
            + " pass (goal 0), %d false blockers (goal 0)%n%n",
        part,
        judgement.judged().size(),
        judgement.decisionsRight(),
        judgement.grave().size(),
        judgement.falseBlockers().size());
    System.out.printf(
        "%-22s %9s %9s %6s %6s %6s%n", "", "precision", "recall", "said", "right", "wanted");
    judgement.byDecision().forEach((decision, score) -> print(decision.name(), score));
    judgement.byRule().forEach(JudgementBenchmark::print);
    if (showWrong) {
      judgement.wrong().forEach(JudgementBenchmark::print);
    }
  }

  private static void print(String what, Judgement.Score score) {
    System.out.printf(
        Locale.ROOT,
        "%-22s %8.0f%% %8.0f%% %6d %6d %6d%n",
        what,
        score.precision(),
        score.recall(),
        score.said(),
        score.right(),
        score.wanted());
  }

  private static void print(Judgement.Judged wrong) {
    var touch = wrong.touch();
    System.out.printf(
        "%n%s: %s, should be %s; %s%n  said %s; missed %s%n  \"%s\" / \"%s\"%n",
        touch.id(),
        wrong.verdict().decision(),
        touch.decision(),
        touch.why(),
        wrong.verdict().findings().stream().map(Finding::rule).collect(Collectors.joining(", ")),
        String.join(", ", wrong.missed()),
        touch.situation().plan().value().statement(),
        touch.situation().plan().ask().action());
  }
}
