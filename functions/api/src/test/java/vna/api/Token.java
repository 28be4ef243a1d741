package vna.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// A token as an issuer makes it, and what API Gateway says of it once it has verified it. Its
/// signature is none: nobody but API Gateway looks at it.
record Token(ObjectNode header, ObjectNode claims) {
  static final String ISSUER = "https://issuer.example.com/pool";
  static final String AUDIENCE = "vna-console";
  private static final ObjectMapper JSON = new ObjectMapper();

  /// A good one: good for two hours from [TurnableClock#MONDAY] on.
  static Token of(String email, String... groups) {
    var now = TurnableClock.MONDAY.getEpochSecond();
    var claims =
        JSON.createObjectNode()
            .put("iss", ISSUER)
            .put("aud", AUDIENCE)
            .put("sub", "sub-of-" + email)
            .put("email", email)
            .put("email_verified", true)
            .put("iat", now)
            .put("nbf", now)
            .put("exp", now + 7_200);
    var list = claims.putArray("cognito:groups");
    for (var group : groups) {
      list.add(group);
    }
    return new Token(JSON.createObjectNode().put("alg", "RS256").put("kid", "key-1"), claims);
  }

  /// The same with another claim; without it for a text of JSON that is empty.
  Token with(String claim, String json) {
    var changed = claims.deepCopy();
    changed.remove(claim);
    if (!json.isEmpty()) {
      changed.set(claim, ApiTest.json(json));
    }
    return new Token(header, changed);
  }

  Token signedBy(String algorithm) {
    return new Token(header.deepCopy().put("alg", algorithm), claims);
  }

  String authorization() {
    return "Bearer " + base64(header) + "." + base64(claims) + ".c2lnbmF0dXJl";
  }

  /// As API Gateway hands them on: texts only, a list in brackets.
  Map<String, String> vouched() {
    var flat = new HashMap<String, String>();
    claims
        .properties()
        .forEach(claim -> {
          var value = claim.getValue();
          flat.put(
              claim.getKey(),
              value.isArray()
                  ? value.toString().replace("\"", "").replace(",", " ")
                  : value.asText());
        });
    return flat;
  }

  private static String base64(ObjectNode part) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(part.toString().getBytes(UTF_8));
  }
}
