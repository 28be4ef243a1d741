package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vna.usecase.Caller;
import vna.usecase.Role;

/// From a token to somebody in a role.
class TokensTest {
  private static final Token GOOD = Token.of("mara@example.com", "sales");

  private final Tokens tokens = tokens(Optional.of(Token.AUDIENCE), "email");

  private static Tokens tokens(Optional<String> audience, String ownerClaim) {
    return new Tokens(
        Optional.of(Token.ISSUER),
        audience,
        ownerClaim,
        "cognito:groups",
        "managers",
        "admins",
        Clock.fixed(TurnableClock.MONDAY, ZoneOffset.UTC));
  }

  private Optional<Caller.User> user(Token token) {
    return tokens.user(token.authorization(), token.vouched());
  }

  private static Optional<Caller.User> mara(Role role) {
    return Optional.of(new Caller.User("mara@example.com", role));
  }

  @Test
  void a_good_token_is_its_owners_in_their_highest_role() {
    assertEquals(mara(Role.REP), user(GOOD));
    assertEquals(mara(Role.MANAGER), user(Token.of("mara@example.com", "x", "managers")));
    assertEquals(mara(Role.ADMIN), user(Token.of("mara@example.com", "admins", "managers")));
    assertEquals(mara(Role.MANAGER), user(GOOD.with("cognito:groups", "\"managers\"")));
    assertEquals(mara(Role.REP), user(GOOD.with("cognito:groups", "")));
    assertEquals(mara(Role.REP), user(GOOD.with("cognito:groups", "\"[managers admins]\"")));
    assertEquals(mara(Role.REP), user(GOOD.with("cognito:groups", "{\"managers\": true}")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "email          | \"Mara@Example.COM\"",
        "email_verified | \"true\"",
        "aud            | [\"other\", \"vna-console\"]",
        "nbf            | ``",
        "exp            | 1795420800.001"
      })
  void a_good_token_can_look_otherwise(String claim, String json) {
    assertEquals(mara(Role.REP), user(GOOD.with(claim, json)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "iss            | \"https://issuer.example.com/pool/\"",
        "iss            | \"https://other.example.com\"",
        "iss            | [\"https://issuer.example.com/pool\"]",
        "iss            | ``",
        "aud            | \"another\"",
        "aud            | [\"vna-console2\"]",
        "aud            | []",
        "aud            | ``",
        "exp            | 1795420800",
        "exp            | 1795420799",
        "exp            | \"1895420800\"",
        "exp            | ``",
        "nbf            | 1795420801",
        "nbf            | \"soon\"",
        "nbf            | null",
        "email          | \"mara\"",
        "email          | \"\"",
        "email          | [\"mara@example.com\"]",
        "email          | ``",
        "email_verified | false",
        "email_verified | \"false\"",
        "email_verified | 1",
        "email_verified | ``"
      })
  void any_other_token_is_nobodys(String claim, String json) {
    assertEquals(Optional.empty(), user(GOOD.with(claim, json)));
  }

  @Test
  void a_token_without_audience_is_for_its_client() {
    assertEquals(mara(Role.REP), user(GOOD.with("aud", "").with("client_id", "\"vna-console\"")));
    assertEquals(Optional.empty(), user(GOOD.with("client_id", "\"other\"").with("aud", "")));
    assertEquals(
        Optional.empty(), user(GOOD.with("aud", "\"x\"").with("client_id", "\"vna-console\"")));
  }

  @Test
  void another_claim_than_email_needs_no_word_that_it_was_verified() {
    var token = GOOD.with("email_verified", "").with("upn", "\"Mara@example.com\"");

    assertEquals(
        mara(Role.REP),
        tokens(Optional.of(Token.AUDIENCE), "upn").user(token.authorization(), token.vouched()));
    assertEquals(Optional.empty(), user(token));
  }

  @Test
  void nobody_is_let_in_where_it_is_not_said_for_whom_tokens_are_made() {
    assertEquals(
        Optional.empty(),
        tokens(Optional.empty(), "email").user(GOOD.authorization(), GOOD.vouched()));
  }

  @Test
  void a_token_counts_only_where_the_authorizer_has_seen_this_very_one() {
    var forged = GOOD.with("email", "\"jonas@example.com\"");

    for (var vouched :
        List.of(
            Map.<String, String>of(),
            Map.of("iss", Token.ISSUER),
            GOOD.vouched(),
            GOOD.with("sub", "\"x\"").vouched())) {
      assertEquals(Optional.empty(), tokens.user(forged.authorization(), vouched));
    }
    for (var algorithm : List.of("none", "NONE", "HS256", "HS512", "ES256", "", "rs256")) {
      assertEquals(Optional.empty(), user(GOOD.signedBy(algorithm)));
    }
  }

  @Test
  void what_is_no_bearer_token_is_nobodys() {
    var good = GOOD.authorization();
    var parts = good.substring(7).split("\\.", -1);
    assertEquals(mara(Role.REP), tokens.user(good.replace("Bearer", "bearer"), GOOD.vouched()));

    for (var sent :
        List.of(
            "",
            "Bearer",
            "Basic " + good.substring(7),
            good.substring(7),
            good + "," + good,
            good + " ",
            "Bearer " + parts[0] + "." + parts[1],
            "Bearer " + parts[0] + "." + parts[1] + ".",
            "Bearer " + parts[0] + ".e30." + parts[2],
            "Bearer " + parts[0] + ".W10." + parts[2],
            "Bearer " + parts[0] + ".e30=." + parts[2],
            "Bearer " + parts[0] + ".A." + parts[2],
            "Bearer ." + parts[1] + "." + parts[2],
            "Bearer " + "a".repeat(20_000) + "." + parts[1] + "." + parts[2])) {
      assertEquals(Optional.empty(), tokens.user(sent, GOOD.vouched()), sent);
    }
  }
}
