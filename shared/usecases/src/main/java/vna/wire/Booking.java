package vna.wire;

import java.util.Optional;

/// Where a person says that an outcome belongs: the body of `POST /v1/unmatched/{id}`.
///
/// @param contact id or address of the contact it is from, where that is said
public record Booking(DealName deal, Optional<String> contact) {

  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static Booking read(Received body) {
    return body.read(fields ->
        new Booking(
            fields.member("deal").filter(node -> node.isTextual()).isPresent()
                ? new DealName.ById(fields.requiredText("deal", Text.LINE))
                : EventReader.deal(fields),
            fields.optional("contact", Text.LINE).filter(text -> !text.isEmpty())));
  }
}
