package vna.deal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one side agreed to do, while a journal is folded.
final class Agreements {
  private final Map<String, Agreement> agreements = new LinkedHashMap<>();

  List<Agreement> all() {
    return List.copyOf(agreements.values());
  }

  void add(String id, Outcome.Agreed said, Instant at, Optional<String> touchId) {
    agreements.put(
        id, new Agreement(id, said.action(), said.dueBy(), Agreement.State.OPEN, at, touchId));
  }

  Optional<Agreement> earliestOpen() {
    return agreements.values().stream().filter(Agreement::isOpen).min(Agreement.EARLIEST_FIRST);
  }

  void keep(String id) {
    agreements.computeIfPresent(id, (_, agreement) -> agreement.with(Agreement.State.KEPT));
  }

  void clear() {
    agreements.replaceAll(
        (_, agreement) -> agreement.isOpen() ? agreement.with(Agreement.State.CLEARED) : agreement);
  }
}
