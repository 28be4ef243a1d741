package vna.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// A short text that is the same for the same request, whatever the order of its members: SHA-256
/// in base64url.
public final class Fingerprint {
  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  private Fingerprint() {}

  /// Of a document, and of whatever else the request is about (the deal in its path).
  public static String of(JsonNode document, String... about) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(SORTED.writeValueAsBytes(document));
      for (var part : about) {
        digest.update((byte) 0);
        digest.update(part.getBytes(StandardCharsets.UTF_8));
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException("every Java has SHA-256, and every tree can be written", e);
    }
  }
}
