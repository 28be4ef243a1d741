package vna.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// As it is deployed: callers come with tokens, and nobody is at home.
public class Deployed implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "vna.issuer", Token.ISSUER,
        "vna.audience", Token.AUDIENCE,
        "vna.groups-claim", "cognito:groups");
  }
}
