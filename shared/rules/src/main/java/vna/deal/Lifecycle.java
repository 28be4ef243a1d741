package vna.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vna.deal.Deal.Status;

/// Whether a deal is open, parked or over, while its journal is folded.
final class Lifecycle {
  private Status status = Status.OPEN;
  private Optional<LocalDate> parkedUntil = Optional.empty();
  private String closedReason = "";
  private Optional<Instant> closedAt = Optional.empty();
  private Instant openedAt = Instant.EPOCH;
  private Instant since = Instant.EPOCH;

  Status status() {
    return status;
  }

  Optional<LocalDate> parkedUntil() {
    return parkedUntil;
  }

  String closedReason() {
    return closedReason;
  }

  Optional<Instant> closedAt() {
    return closedAt;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant since() {
    return since;
  }

  /// Whether it was won or lost: what comes later is history.
  boolean isOver() {
    return status == Status.WON || status == Status.LOST;
  }

  void open(Instant at) {
    openedAt = at;
    since = at;
  }

  void close(Closing closing, Instant at) {
    closedAt = Optional.of(at);
    switch (closing) {
      case Closing.Won() -> status = Status.WON;
      case Closing.Lost(var reason) -> {
        status = Status.LOST;
        closedReason = reason;
      }
      case Closing.Parked(var until) -> {
        status = Status.PARKED;
        parkedUntil = Optional.of(until);
      }
    }
    if (isOver()) {
      parkedUntil = Optional.empty();
    }
  }

  /// A new touch or the buyer's own word opens a parked deal again, not before it was parked.
  void wake(Instant at) {
    if (status == Status.PARKED) {
      reopen(closedAt.filter(at::isBefore).orElse(at));
    }
  }

  void reopen(Instant at) {
    if (status != Status.OPEN) {
      status = Status.OPEN;
      parkedUntil = Optional.empty();
      closedReason = "";
      closedAt = Optional.empty();
      since = at;
    }
  }
}
