package vna.decision;

import java.util.List;
import java.util.Optional;
import vna.deal.AmountEdit;

/// Correct a deal's record: what is present replaces what was there.
public record EditRequest(
    Optional<String> name,
    Optional<String> account,
    Optional<String> owner,
    Optional<String> step,
    AmountEdit amount,
    Optional<List<NewContact>> contacts,
    Optional<List<NewGoal>> goals) {}
