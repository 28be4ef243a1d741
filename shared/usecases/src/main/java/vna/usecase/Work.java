package vna.usecase;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vna.decision.Command;
import vna.decision.Decided;
import vna.decision.PlanRequest;
import vna.playbook.Playbook;
import vna.store.DealStore;
import vna.store.Loaded;
import vna.wire.DealName;

/// What one command has of its own: how its deal is found, and what is decided about it. Both are
/// asked anew for each try, and may throw [vna.problem.InvalidInput] with pointers from the body.
///
/// @param decideWithout what is decided where there is no such deal; most commands need one
/// @param happened when it happened by the body's own account, by pointer: none may lie ahead
/// @param plan what the rules may refuse
/// @param heir who is to own the deal from now on, if the command says so
record Work(
    Operation operation,
    Function<DealStore, Optional<Loaded>> load,
    Decide decide,
    Optional<DecideWithout> decideWithout,
    Map<String, Instant> happened,
    Optional<PlanRequest> plan,
    Optional<String> heir) {

  @FunctionalInterface
  interface Decide {
    Decided on(Loaded deal, Command command, Playbook playbook);
  }

  @FunctionalInterface
  interface DecideWithout {
    Decided by(Command command, Playbook playbook);
  }

  /// A command on a deal that is there.
  static Work on(DealName deal, Operation operation, Decide decide) {
    return new Work(
        operation,
        store -> store.load(deal),
        decide,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  Work happenedAt(String pointer, Instant instant) {
    return new Work(operation, load, decide, decideWithout, Map.of(pointer, instant), plan, heir);
  }

  Work planning(PlanRequest request) {
    return new Work(operation, load, decide, decideWithout, happened, Optional.of(request), heir);
  }

  Work givenTo(Optional<String> owner) {
    return new Work(operation, load, decide, decideWithout, happened, plan, owner);
  }
}
