package vna.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vna.deal.Touch;
import vna.judging.JudgedTouch;
import vna.touch.Verdict;
import vna.touch.rule.Gist;
import vna.touch.rule.RecentTouch;
import vna.touch.rule.TouchRules;
import vna.touch.rule.TouchSituation;

/// A plan with every text, on a deal with three contacts, a goal, a question of the buyer's and
/// three touches; every rule on. JMH runs it, hence public.
@State(Scope.Benchmark)
public class FullPlan {
  private static final int RECENT = 200;

  private static final Map<String, String> CELLS =
      Map.ofEntries(
          Map.entry("account", "Northwind Gearboxes"),
          Map.entry("step", "build-requirements"),
          Map.entry("contacts", "Dana Fox <production planner>;Ed Marsh <CFO> *;Ilse Ott <QA>"),
          Map.entry("to", "Dana Fox;Ed Marsh"),
          Map.entry("buyerExpects", "How other plants cut changeover time without new machines"),
          Map.entry("valueKind", "INSIGHT"),
          Map.entry(
              "value",
              "Benchmark of 14 plants: the three scheduling changes behind the 18 % gain, and what"
                  + " each cost"),
          Map.entry("asset", "https://example.com/changeover.pdf"),
          Map.entry("advances", "goal: Changeover log | They send last quarter's changeover log"),
          Map.entry("ask", "Could you send last quarter's changeover log for line 3?"),
          Map.entry("askBy", "Dana Fox"),
          Map.entry("dueInDays", "4"),
          Map.entry(
              "draft",
              """
              Hi Dana,

              you asked how other plants cut changeover time. 14 plants did it with three changes to the schedule;
              together they gained 18 %, and none bought a machine. Page 2 shows what each change cost, page 3 how long
              it took. The second one would fit line 3 best, I think: you change colours six times a day there.

              To see what it would bring, could you send me last quarter's changeover log for line 3 by Friday?

              Best regards
              Mara
              """),
          Map.entry(
              "before",
              "sent: Torque table for the M8 bolts of line 3 ;; silent: 2 ;; buyer-wrote: How do"
                  + " others cut changeover time?"));

  private final TouchSituation full = JudgedTouch.situation(CELLS);
  private final List<RecentTouch> recent = recent();

  /// Reads the texts and judges the plan.
  @Benchmark
  public Verdict plan() {
    return TouchRules.judge(new TouchSituation(full.plan(), full.standing(), Set.of(), List.of()));
  }

  /// The same, held against 200 touches of its owner's on other deals.
  @Benchmark
  public Verdict planAgainst200Touches() {
    return TouchRules.judge(new TouchSituation(full.plan(), full.standing(), Set.of(), recent));
  }

  // Of 20 kinds, so that some are near and most are not.
  private List<RecentTouch> recent() {
    var touch = full.deal().touches().getFirst();
    return IntStream.range(0, RECENT).mapToObj(i -> recent(i, touch)).toList();
  }

  private RecentTouch recent(int i, Touch touch) {
    var draft =
        full.plan()
            .draft()
            .replace("change", i % 20 == 0 ? "change" : "step" + (char) ('a' + i % 20));
    return new RecentTouch(
        "d-" + i, touch, Gist.of(full.plan().with(draft), full.deal(), full.playbook()));
  }
}
