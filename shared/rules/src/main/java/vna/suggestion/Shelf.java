package vna.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.nextaction.Silence;
import vna.touch.Value;

/// What the team's shelf has for a buyer.
final class Shelf {
  private static final int OFFERS = 3;

  // Stable: values of which too little is known stay in the playbook's order, after the others.
  private static final Comparator<Suggestion.Offer> BEST_FIRST =
      Comparator.comparingDouble(offer -> -offer.record().rate().orElse(-1.0));

  private Shelf() {}

  /// Up to three values for the deal's step that this buyer has not had; after silence, first those
  /// of another kind than the last one.
  static List<Suggestion.Offer> offers(Standing standing, List<Touch> ownersTouches) {
    var step = standing.playbook().step(standing.deal().step()).key();
    var had = values(standing).map(Value::shelf).collect(Collectors.toSet());
    var hadAssets =
        values(standing)
            .map(Value::asset)
            .filter(asset -> !asset.isEmpty())
            .collect(Collectors.toSet());
    return standing.playbook().shelf().stream()
        .filter(value -> value.helpsAt(step))
        .filter(value -> !had.contains(value.key()) && !hadAssets.contains(value.asset()))
        .map(value ->
            new Suggestion.Offer(value, TrackRecord.of(value, step, ownersTouches, standing)))
        .sorted(otherKindFirst(standing).thenComparing(BEST_FIRST))
        .limit(OFFERS)
        .toList();
  }

  private static Stream<Value> values(Standing standing) {
    return standing.deal().touches().stream()
        .filter(touch -> standing.stateOf(touch) != Touch.State.CANCELLED)
        .map(touch -> touch.plan().value());
  }

  private static Comparator<Suggestion.Offer> otherKindFirst(Standing standing) {
    var lastKinds = Silence.of(standing).flatMap(Silence::lastKind).map(Set::of).orElse(Set.of());
    return Comparator.comparing(offer -> lastKinds.contains(offer.value().kind()));
  }

  /// The first of them as a plan's value, for the rep to say why it matters.
  static Value value(List<Suggestion.Offer> offers) {
    return offers.stream()
        .findFirst()
        .map(Suggestion.Offer::value)
        .map(value -> new Value(Optional.of(value.kind()), "", value.asset(), value.key()))
        .orElse(Value.NONE);
  }
}
