package vna.bench;

import java.util.List;

/// `./vna bench NAME [OPTION...]`. Ends with 0 when it measured, with 2 when it was asked for what
/// does not exist.
final class Bench {
  private static final List<Benchmark> ALL =
      List.of(
          new Http(),
          new IntakeBenchmark(),
          new Review(),
          new JudgementBenchmark(),
          new RulesBenchmark());

  private Bench() {}

  static void main(String[] args) throws Exception {
    try {
      var words = List.of(args);
      if (words.isEmpty()) {
        throw new WrongOption("name a benchmark");
      }
      named(words.getFirst()).run(words.subList(1, words.size()));
      // DynamoDB Local leaves threads behind that would keep this process for minutes.
      System.exit(0);
    } catch (WrongOption wrong) {
      System.err.println("vna: " + wrong.getMessage());
      ALL.forEach(one -> System.err.printf("  %-12s %s%n", one.name(), one.about()));
      System.exit(2);
    }
  }

  private static Benchmark named(String name) {
    return ALL.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new WrongOption("there is no benchmark " + name + "; these there are:"));
  }
}
