package vna.infra;

import java.util.Map;

/// Who may call the HTTP API: whoever carries a token of that issuer for that audience.
///
/// @param issuer of OpenID Connect, as tokens name it: with a slash at its end, or without
/// @param audience whom the tokens are made for
/// @param ownerClaim where a token says who it is
/// @param groupsClaim where it says in which groups
/// @param managers the group that sees all owners
/// @param admins the group that may also erase and configure
public record Callers(
    String issuer,
    String audience,
    String ownerClaim,
    String groupsClaim,
    String managers,
    String admins) {
  private static final String HTTPS = "https://[^\\s/?#@]+(/[^\\s?#]*)?";
  private static final String WORD = "\\S{1,200}";

  static Callers read(SettingsFile file) {
    return new Callers(
        file.text("issuer", HTTPS, "your login's https address, as in https://login.example.com/"),
        file.text("audience", WORD, "what its tokens are made for, as in vna"),
        file.optional("ownerClaim", WORD, "a claim's name, as in email").orElse("email"),
        file.optional("groupsClaim", WORD, "a claim's name, as in groups").orElse("groups"),
        file.text("managers", WORD, "one group's name without spaces, as in sales-managers"),
        file.text("admins", WORD, "one group's name without spaces, as in sales-admins"));
  }

  /// What the function is told of them.
  Map<String, String> environment() {
    return Map.of(
        "VNA_ISSUER", issuer,
        "VNA_AUDIENCE", audience,
        "VNA_OWNER_CLAIM", ownerClaim,
        "VNA_GROUPS_CLAIM", groupsClaim,
        "VNA_MANAGERS", managers,
        "VNA_ADMINS", admins);
  }
}
