package vna.touch;

import java.util.Optional;
import vna.playbook.ValueKind;

/// What a touch delivers that makes a difference to the buyer.
///
/// @param statement in the buyer's terms, or empty
/// @param asset a link, or empty
/// @param shelf key of the team's known value, or empty
public record Value(Optional<ValueKind> kind, String statement, String asset, String shelf) {
  public static final Value NONE = new Value(Optional.empty(), "", "", "");
}
