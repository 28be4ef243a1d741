package vna.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// How long the judgement of a plan takes when warm, and what it allocates.
final class RulesBenchmark implements Benchmark {
  private static final double GOAL = 20_000;
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String about() {
    return "ns and bytes for a judged plan with all rules and texts";
  }

  @Override
  public void run(List<String> options) throws RunnerException {
    if (!options.isEmpty()) {
      throw new WrongOption("rules takes no options, but was given: " + options.getFirst());
    }
    var jmh =
        new OptionsBuilder()
            .include(FullPlan.class.getName() + "\\.")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .forks(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .build();
    System.out.printf("%-24s %10s %10s %12s%n", "judged", "ns", "+/-", "bytes");
    new Runner(jmh).run().forEach(RulesBenchmark::print);
    System.out.printf(Locale.ROOT, "goal: plan below %,.0f ns%n", GOAL);
  }

  private static void print(RunResult result) {
    var time = result.getPrimaryResult();
    System.out.printf(
        Locale.ROOT,
        "%-24s %,10.0f %,10.0f %,12.0f%n",
        time.getLabel(),
        time.getScore(),
        time.getScoreError(),
        allocated(result));
  }

  // JMH's results are raw, and it puts a sign before the names of what its profilers measured.
  @SuppressWarnings("rawtypes")
  private static double allocated(RunResult result) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(measured -> measured.getKey().endsWith(ALLOCATED))
        .mapToDouble(measured -> measured.getValue().getScore())
        .findFirst()
        .orElse(Double.NaN);
  }
}
