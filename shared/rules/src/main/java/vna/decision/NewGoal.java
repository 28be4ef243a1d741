package vna.decision;

import java.time.LocalDate;
import java.util.Optional;
import vna.deal.Goal;

/// A short-term goal as a caller names it.
///
/// @param id of a goal that the deal has, to keep it; or empty
/// @param buyerAction what the buyer does, or empty
/// @param state `OPEN` unless the caller says otherwise
public record NewGoal(
    String id, String title, String buyerAction, Optional<LocalDate> targetDate, Goal.State state) {

  Goal as(String newId) {
    return new Goal(newId, title, buyerAction, targetDate, state);
  }
}
