package vna.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.deal.Money;

/// Open a deal, or update the one with that external id. Texts are empty where the caller said
/// nothing.
///
/// @param externalIds source to id
/// @param openedAt when it began, if not with the command
public record OpenRequest(
    String name,
    String account,
    String owner,
    Optional<String> step,
    Optional<Money> amount,
    List<NewContact> contacts,
    List<NewGoal> goals,
    Map<String, String> externalIds,
    Optional<Instant> openedAt) {
  public OpenRequest {
    contacts = List.copyOf(contacts);
    goals = List.copyOf(goals);
    externalIds = Map.copyOf(externalIds);
  }
}
