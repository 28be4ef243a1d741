package vna.decision;

import java.util.List;
import java.util.Optional;
import vna.deal.Money;

/// Correct a deal's record: what is present replaces what was there.
///
/// @param amount present to set, or (inner empty) to take away
public record EditRequest(
    Optional<String> name,
    Optional<String> account,
    Optional<String> owner,
    Optional<String> step,
    Optional<Optional<Money>> amount,
    Optional<List<NewContact>> contacts,
    Optional<List<NewGoal>> goals) {}
