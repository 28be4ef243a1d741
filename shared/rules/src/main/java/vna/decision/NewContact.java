package vna.decision;

import java.util.Optional;
import vna.deal.Contact;

/// A person as a caller names them.
///
/// @param id of a contact that the deal has, to keep it; or empty
/// @param name or empty
/// @param email lower case, or empty
/// @param role or empty
public record NewContact(
    String id, String name, String email, String role, Optional<Boolean> deciding) {

  Contact as(String newId, Command command) {
    return Contact.of(newId, name, email, role, deciding, command.at());
  }
}
