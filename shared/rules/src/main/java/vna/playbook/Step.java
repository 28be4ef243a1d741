package vna.playbook;

/// One step of the buyer's decision.
///
/// @param key stable name, as in a deal's `step`
/// @param name for people
/// @param buyerQuestion what the buyer asks themselves at this step
/// @param exitAction what the buyer does that shows the step is behind them
/// @param maxDays days without movement after which a deal at this step counts as stalled
/// @param needsDecider whether somebody who decides must be among the contacts from here on
public record Step(
    String key,
    String name,
    String buyerQuestion,
    String exitAction,
    int maxDays,
    boolean needsDecider) {}
