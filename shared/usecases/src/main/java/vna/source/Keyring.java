package vna.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The secrets of a source as keys: none of them is empty.
public final class Keyring {
  private final List<byte[]> keys;

  private Keyring(List<byte[]> keys) {
    this.keys = keys;
  }

  /// The keys that these texts are; one that is empty or malformed is none.
  public static Keyring of(Verification verification, List<String> secrets) {
    return new Keyring(
        secrets.stream()
            .flatMap(secret -> key(verification, secret).stream())
            .filter(key -> key.length > 0)
            .toList());
  }

  /// Without a key nothing can be verified.
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  List<byte[]> keys() {
    return keys;
  }

  private static Optional<byte[]> key(Verification verification, String secret) {
    return switch (verification) {
      case Verification.Hmac hmac -> key(hmac.key(), secret);
      case Verification.Basic _, Verification.Bearer _ -> Optional.of(secret.getBytes(UTF_8));
    };
  }

  private static Optional<byte[]> key(Verification.Key key, String secret) {
    if (!secret.startsWith(key.prefix())) {
      return Optional.empty();
    }
    var text = secret.substring(key.prefix().length());
    try {
      return Optional.of(
          switch (key.form()) {
            case UTF8 -> text.getBytes(UTF_8);
            case HEX -> HexFormat.of().parseHex(text);
            case BASE64 -> Base64.getDecoder().decode(text);
          });
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
