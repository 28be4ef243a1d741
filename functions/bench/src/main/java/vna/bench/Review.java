package vna.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vna.playbook.Playbook;
import vna.review.NearCopies;
import vna.review.OwnerWeek.Activity.PlannedTouch;
import vna.review.Week;
import vna.review.WeeklyReview;
import vna.wire.Answer;

/// The weekly review: of 100 owners in DynamoDB Local, of up to 1,000 from a generator through the
/// same fold in a heap of 256 MiB, and how long near-copies take to be found.
final class Review implements Benchmark {
  private static final String FOLD = "fold";
  private static final Week WEEK = Week.parse("2026-W47").orElseThrow();
  private static final Instant AS_OF = Instant.parse("2026-11-20T16:00:00Z");
  private static final int OWNERS = 1_000;
  private static final int MIB = 1024 * 1024;

  @Override
  public String name() {
    return "review";
  }

  @Override
  public String about() {
    return "the weekly review: requests, time and memory by owner; near-copies";
  }

  @Override
  public void run(List<String> options) throws Exception {
    if (options.equals(List.of(FOLD))) {
      fold();
      return;
    }
    if (!options.isEmpty()) {
      throw new WrongOption("review takes no options, but was given: " + options.getFirst());
    }
    ofTable();
    foldInSmallHeap();
    nearCopies();
  }

  private static void ofTable() {
    try (var team = new ReviewedTeam()) {
      team.review();
      var took = team.review();
      System.out.printf(
          "%d owners in DynamoDB Local, each with 50 touches in the week and 30 open deals%n",
          ReviewedTeam.OWNERS);
      System.out.printf(
          "  queries of the index, per owner       %8.2f        (goal 2)%n",
          (double) took.indexQueries() / ReviewedTeam.OWNERS);
      System.out.printf(
          "  all requests, per owner               %8.2f%n",
          (double) took.requests() / ReviewedTeam.OWNERS);
      System.out.printf(
          "  time, per owner                       %8.1f ms%n",
          millis(took.time()) / ReviewedTeam.OWNERS);
      System.out.printf("  time of the whole review              %8.0f ms%n", millis(took.time()));
      System.out.printf("  peak heap, with DynamoDB Local in it  %8d MiB%n", took.peakHeap() / MIB);
    }
  }

  /// In a process of its own, so that the heap is its limit.
  private static void foldInSmallHeap() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var fold =
        new ProcessBuilder(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Bench.class.getName(),
                "review",
                FOLD)
            .inheritIO()
            .start();
    if (fold.waitFor() != 0) {
      System.out.println("  the fold did not fit into 256 MiB");
    }
  }

  private static void fold() {
    of(200);
    var few = IntStream.range(0, 20).mapToObj(_ -> of(10)).sorted().toList().get(10);
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    var many = of(OWNERS);
    System.out.printf("%nowners from a generator through the same fold, in a heap of 256 MiB%n");
    System.out.printf("  10 owners, per owner                  %8.2f ms%n", millis(few) / 10);
    System.out.printf("  1,000 owners, per owner               %8.2f ms%n", millis(many) / OWNERS);
    System.out.printf(
        "  ratio of the two                      %8.2f        (goal: linear, about 1)%n",
        millis(many) / OWNERS / (millis(few) / 10));
    System.out.printf(
        "  peak heap, garbage included           %8d MiB    (goal below 256)%n", peakHeap() / MIB);
  }

  private static Duration of(int owners) {
    var generator = new OwnerWeeks(47);
    var from = System.nanoTime();
    var sum = WeeklyReview.none(WEEK, AS_OF);
    for (var i = 0; i < owners; i++) {
      sum = sum.plus(WeeklyReview.of(WEEK, AS_OF, Playbook.DEFAULT, generator.owner(i)).forTeam());
    }
    var took = Duration.ofNanos(System.nanoTime() - from);
    if (sum.owners() != owners || Answer.of(sum, Optional.empty()).isProblem()) {
      throw new IllegalStateException("lost owners");
    }
    return took;
  }

  private static void nearCopies() {
    var generator = new OwnerWeeks(47);
    var weeks = IntStream.range(0, OWNERS).mapToObj(generator::owner).toList();
    var finder = new NearCopies(Playbook.DEFAULT);
    var threads = ManagementFactory.getThreadMXBean();
    var found = 0;
    var took = Duration.ZERO;
    // The first rounds compile.
    for (var round = 0; round < 3; round++) {
      var from = threads.getCurrentThreadCpuTime();
      found = 0;
      for (var week : weeks) {
        var touches = week.activities().stream().map(PlannedTouch.class::cast).toList();
        found += finder.among(week, touches).size();
      }
      took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - from);
    }
    System.out.printf("%nnear-copies of 1,000 owners with 50 touches of 290 characters each%n");
    System.out.printf(
        "  processor time                        %8.0f ms     (goal 1,000)%n", millis(took));
    System.out.printf("  found                                 %8d%n", found);
  }

  static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  static long peakHeap() {
    return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static double millis(Duration took) {
    return took.toNanos() / 1e6;
  }
}
