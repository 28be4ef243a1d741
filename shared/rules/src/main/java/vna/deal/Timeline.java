package vna.deal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The entries of a journal as things that happened, in order: corrections stand where what they
/// correct stood, what was withdrawn is gone, and a plan that came after its outcome stands just
/// before it.
final class Timeline {

  /// @param id of the entry that told it first
  /// @param at its place in time
  /// @param order tells equal times apart
  /// @param saidAt when the teller says it happened; for a plan that came after its outcome, later
  ///   than `at`
  record Happening(String id, Instant at, int order, Instant saidAt, Fact fact) {
    static final Comparator<Happening> BY_TIME =
        Comparator.comparing(Happening::at)
            .thenComparingInt(Happening::order)
            .thenComparing(Happening::id);
  }

  private static final int OPENING = 0;
  private static final int PLAN = 1;
  private static final int OTHER = 2;

  private Timeline() {}

  static List<Happening> of(Journal journal) {
    var entries = journal.entries().stream().sorted(Entry.BY_TIME).toList();
    var opening =
        entries.stream()
            .filter(entry -> entry.fact() instanceof Fact.DealOpened)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no entry opens the deal"));
    var corrections = corrections(entries);
    var outcomes = outcomes(entries, corrections);
    var happenings = new ArrayList<Happening>();
    for (var entry : entries) {
      switch (entry.fact()) {
        case Fact.DealOpened opened -> {
          // A second opening can only be a race that nobody saw; the first one stands.
          if (entry.equals(opening)) {
            happenings.add(new Happening(entry.id(), entry.at(), OPENING, entry.at(), opened));
          }
        }
        case Fact.OutcomeRecorded _ ->
            Optional.ofNullable(outcomes.get(entry.id())).ifPresent(happenings::add);
        case Fact.OutcomeCorrected _, Fact.OutcomeWithdrawn _ -> {}
        case Fact.TouchPlanned planned -> happenings.add(plan(entry, planned, outcomes.values()));
        case Fact.DealUpdated _,
            Fact.DealEdited _,
            Fact.TouchChanged _,
            Fact.TouchCancelled _,
            Fact.TouchSent _,
            Fact.DealClosed _,
            Fact.DealReopened _,
            Fact.NextActionSet _,
            Fact.NextActionDeferred _ ->
            happenings.add(new Happening(entry.id(), entry.at(), OTHER, entry.at(), entry.fact()));
      }
    }
    // Nothing happens to a deal before it is opened.
    return happenings.stream()
        .map(happening ->
            happening.at().isBefore(opening.at()) ? at(happening, opening.at()) : happening)
        .sorted(Happening.BY_TIME)
        .toList();
  }

  private static Happening at(Happening happening, Instant at) {
    return new Happening(
        happening.id(), at, happening.order(), happening.saidAt(), happening.fact());
  }

  /// The last word on each outcome: its correction, or nothing when it was withdrawn.
  private static Map<String, Optional<Outcome>> corrections(List<Entry> entries) {
    var corrections = new HashMap<String, Optional<Outcome>>();
    for (var entry : entries.stream().sorted(Entry.BY_RECORDING).toList()) {
      if (entry.fact() instanceof Fact.OutcomeCorrected(var outcomeId, var outcome)) {
        corrections.put(outcomeId, Optional.of(outcome));
      } else if (entry.fact() instanceof Fact.OutcomeWithdrawn(var outcomeId)) {
        corrections.put(outcomeId, Optional.empty());
      }
    }
    return corrections;
  }

  /// The outcomes that stand, by the id of the entry that recorded them: one a touch, the earliest.
  private static Map<String, Happening> outcomes(
      List<Entry> entries, Map<String, Optional<Outcome>> corrections) {
    var touchIds = new HashMap<TouchName, String>();
    for (var entry : entries) {
      if (entry.fact() instanceof Fact.TouchPlanned planned) {
        touchIds.put(new TouchName.ById(planned.touchId()), planned.touchId());
        touchIds.put(new TouchName.ByReplyRef(planned.replyRef()), planned.touchId());
        if (!planned.plan().ref().isEmpty()) {
          touchIds.putIfAbsent(new TouchName.ByRef(planned.plan().ref()), planned.touchId());
        }
      }
    }
    var outcomes = new HashMap<String, Happening>();
    Set<Object> answered = new HashSet<>();
    for (var entry : entries) {
      if (entry.fact() instanceof Fact.OutcomeRecorded(var touch, var recorded)) {
        var outcome = corrections.getOrDefault(entry.id(), Optional.of(recorded));
        var isUnplanned = touch instanceof TouchName.Unplanned;
        var name = Optional.ofNullable(touchIds.get(touch)).<Object>map(id -> id).orElse(touch);
        if (outcome.isPresent() && (isUnplanned || answered.add(name))) {
          var at = outcome.get().occurredAt();
          var named =
              Optional.ofNullable(touchIds.get(touch))
                  .<TouchName>map(TouchName.ById::new)
                  .orElse(touch);
          outcomes.put(
              entry.id(),
              new Happening(
                  entry.id(), at, OTHER, at, new Fact.OutcomeRecorded(named, outcome.get())));
        }
      }
    }
    return outcomes;
  }

  private static Happening plan(
      Entry entry, Fact.TouchPlanned planned, Iterable<Happening> outcomes) {
    for (var outcome : outcomes) {
      if (outcome.fact() instanceof Fact.OutcomeRecorded(TouchName.ById(var touchId), _)
          && touchId.equals(planned.touchId())
          && outcome.at().isBefore(entry.at())) {
        return new Happening(entry.id(), outcome.at(), PLAN, entry.at(), planned);
      }
    }
    return new Happening(entry.id(), entry.at(), PLAN, entry.at(), planned);
  }
}
