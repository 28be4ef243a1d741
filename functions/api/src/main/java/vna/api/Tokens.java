package vna.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vna.usecase.Caller;
import vna.usecase.Role;
import vna.wire.Formats;
import vna.wire.StrictJson;

/// Reads who is calling from the claims of their token, a JWT of the configured issuer.
///
/// Its signature is API Gateway's to verify: a token counts only where the authorizer has vouched
/// for its bearer. Everything else about it is looked at once more.
///
/// Source: [RFC 7519](https://www.rfc-editor.org/rfc/rfc7519#section-4.1) for the claims, [RFC
/// 6750](https://www.rfc-editor.org/rfc/rfc6750#section-2.1) for the header.
@ApplicationScoped
public class Tokens {
  private static final String EMAIL = "email";
  private static final Pattern BEARER =
      Pattern.compile("(?i:Bearer) +([\\w-]{1,1000})\\.([\\w-]{1,12000})\\.[\\w-]{1,2000}");

  /// Those that API Gateway verifies: with the issuer's public key only.
  private static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512");

  private final Optional<String> issuer;
  private final Optional<String> audience;
  private final String ownerClaim;
  private final String groupsClaim;
  private final String managers;
  private final String admins;
  private final Clock clock;

  /// @param issuer who makes the tokens; without one none is good
  /// @param audience for whom they are made; without one none is good
  /// @param ownerClaim holds the e-mail address under which somebody owns deals
  /// @param groupsClaim holds the groups that somebody is in, as a list or as a text
  /// @param managers the group whose members are managers
  /// @param admins the group whose members are admins
  @Inject
  public Tokens(
      @ConfigProperty(name = "vna.issuer") Optional<String> issuer,
      @ConfigProperty(name = "vna.audience") Optional<String> audience,
      @ConfigProperty(name = "vna.owner-claim", defaultValue = EMAIL) String ownerClaim,
      @ConfigProperty(name = "vna.groups-claim", defaultValue = "groups") String groupsClaim,
      @ConfigProperty(name = "vna.managers", defaultValue = "managers") String managers,
      @ConfigProperty(name = "vna.admins", defaultValue = "admins") String admins,
      Clock clock) {
    this.issuer = issuer;
    this.audience = audience;
    this.ownerClaim = ownerClaim;
    this.groupsClaim = groupsClaim;
    this.managers = managers;
    this.admins = admins;
    this.clock = clock;
  }

  /// Whether callers must bring one.
  boolean areUsed() {
    return issuer.isPresent();
  }

  /// Whose token it is, if it is good.
  ///
  /// @param authorization the header as it was sent
  /// @param vouched claims of the token that the authorizer has verified
  Optional<Caller.User> user(String authorization, Map<String, String> vouched) {
    var token = BEARER.matcher(authorization);
    return token.matches() && isSigned(json(token.group(1)))
        ? Optional.of(json(token.group(2)))
            .filter(claims -> isForUs(claims) && isInTime(claims) && isVouched(claims, vouched))
            .flatMap(this::user)
        : Optional.empty();
  }

  private static boolean isSigned(JsonNode header) {
    return ALGORITHMS.contains(header.path("alg").asText());
  }

  private boolean isForUs(JsonNode claims) {
    // API Gateway, too, takes client_id for the audience of a token that has none.
    var meant = texts(claims.path(claims.has("aud") ? "aud" : "client_id"));
    return issuer.filter(claims.path("iss").asText()::equals).isPresent()
        && audience.filter(us -> meant.anyMatch(us::equals)).isPresent();
  }

  private boolean isInTime(JsonNode claims) {
    var now = BigDecimal.valueOf(clock.millis(), 3);
    var expires = claims.path("exp");
    var begins = claims.path("nbf");
    return expires.isNumber()
        && expires.decimalValue().compareTo(now) > 0
        && (begins.isMissingNode()
            || (begins.isNumber() && begins.decimalValue().compareTo(now) <= 0));
  }

  /// It is of this very bearer that the authorizer has seen a token.
  private boolean isVouched(JsonNode claims, Map<String, String> vouched) {
    return vouched.containsKey("iss")
        && Stream.of("iss", "sub", ownerClaim)
            .filter(claims::has)
            .allMatch(name -> claims.path(name).asText().equals(vouched.get(name)));
  }

  private Optional<Caller.User> user(JsonNode claims) {
    return Formats.address(claims.path(ownerClaim).asText())
        .filter(_ -> !ownerClaim.equals(EMAIL) || isTrue(claims.path("email_verified")))
        .map(email -> new Caller.User(email, role(claims)));
  }

  /// Some issuers say it as a text.
  private static boolean isTrue(JsonNode claim) {
    return claim.asText().equals("true");
  }

  private Role role(JsonNode claims) {
    var groups = texts(claims.path(groupsClaim)).collect(Collectors.toSet());
    return groups.contains(admins)
        ? Role.ADMIN
        : groups.contains(managers) ? Role.MANAGER : Role.REP;
  }

  /// A list of texts, or one.
  private static Stream<String> texts(JsonNode listOrText) {
    return (listOrText.isArray()
            ? StreamSupport.stream(listOrText.spliterator(), false)
            : Stream.of(listOrText))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue);
  }

  /// A part of a token; nothing of one that is no JSON, or says a thing twice.
  private static JsonNode json(String base64Url) {
    try {
      var part = StrictJson.read(Base64.getUrlDecoder().decode(base64Url));
      return part.problems().isEmpty() ? part.tree() : MissingNode.getInstance();
    } catch (IllegalArgumentException e) {
      return MissingNode.getInstance();
    }
  }
}
