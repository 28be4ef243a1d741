package vna.source;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Says whether a delivery comes from whoever holds one of the keys. It does not say why not.
///
/// Texts that depend on a secret are compared in constant time, and every key with every signature:
/// how long it takes tells neither which key fitted nor how much of it.
public final class Verifier {
  private static final int MAX_SIGNATURES = 8;
  private static final String AUTHORIZATION = "Authorization";

  /// What
  /// [HubSpot](https://developers.hubspot.com/docs/apps/legacy-apps/authentication/validating-requests)
  /// decodes in an address before it signs it, and nothing else.
  private static final Map<String, String> HUBSPOT_V3 =
      Map.ofEntries(
          Map.entry("%3A", ":"),
          Map.entry("%2F", "/"),
          Map.entry("%3F", "?"),
          Map.entry("%40", "@"),
          Map.entry("%21", "!"),
          Map.entry("%24", "$"),
          Map.entry("%27", "'"),
          Map.entry("%28", "("),
          Map.entry("%29", ")"),
          Map.entry("%2A", "*"),
          Map.entry("%2C", ","),
          Map.entry("%3B", ";"));

  private Verifier() {}

  /// @param keys at least one
  public static boolean vouches(
      Verification verification, Delivery delivery, Keyring keys, Instant now) {
    return switch (verification) {
      case Verification.Hmac hmac -> hmac(hmac, delivery, keys, now);
      case Verification.Basic _ ->
          authorization("basic", delivery)
              .filter(sent -> isOneOf(sent, keys, key -> Base64.getEncoder().encode(key)))
              .isPresent();
      case Verification.Bearer(var header) ->
          (header.equalsIgnoreCase(AUTHORIZATION)
                  ? authorization("bearer", delivery)
                  : delivery.header(header))
              .filter(sent -> isOneOf(sent, keys, key -> key))
              .isPresent();
    };
  }

  private static boolean hmac(
      Verification.Hmac hmac, Delivery delivery, Keyring keys, Instant now) {
    var signatures = hmac.signature().values(delivery);
    if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
      return false;
    }
    var id = hmac.id().map(place -> place.values(delivery)).orElse(List.of(""));
    var timestamp = hmac.timestamp().map(time -> time.place().values(delivery)).orElse(List.of(""));
    if (id.size() != 1 || timestamp.size() != 1) {
      return false;
    }
    if (hmac.timestamp().filter(time -> !time.isWithin(timestamp.getFirst(), now)).isPresent()) {
      return false;
    }
    var isSigned = false;
    for (var key : keys.keys()) {
      var mac = encoded(hmac, mac(hmac, key, delivery, id.getFirst(), timestamp.getFirst()));
      for (var signature : signatures) {
        isSigned |= MessageDigest.isEqual(mac, presented(hmac, signature));
      }
    }
    return isSigned;
  }

  private static byte[] mac(
      Verification.Hmac hmac, byte[] key, Delivery delivery, String id, String timestamp) {
    try {
      var mac = Mac.getInstance(hmac.algorithm().java());
      mac.init(new SecretKeySpec(key, hmac.algorithm().java()));
      for (var piece : hmac.signed().pieces()) {
        mac.update(
            switch (piece) {
              case Template.Piece.Literal(var text) -> text.getBytes(UTF_8);
              case Template.Piece.Part(var part) ->
                  switch (part) {
                    case METHOD -> delivery.method().getBytes(UTF_8);
                    case URL -> url(hmac, delivery.url()).getBytes(UTF_8);
                    case ID -> id.getBytes(UTF_8);
                    case TIMESTAMP -> timestamp.getBytes(UTF_8);
                    case BODY -> delivery.body().bytes();
                  };
            });
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has these, and no key is empty", e);
    }
  }

  private static String url(Verification.Hmac hmac, String url) {
    return hmac.url()
        .map(decoding ->
            switch (decoding) {
              case HUBSPOT_V3 -> hubspot(url);
            })
        .orElse(url);
  }

  private static String hubspot(String url) {
    var decoded = new StringBuilder();
    for (var i = 0; i < url.length(); i++) {
      var code = i + 3 <= url.length() ? url.substring(i, i + 3).toUpperCase(Locale.ROOT) : "";
      var plain = Optional.ofNullable(HUBSPOT_V3.get(code));
      decoded.append(plain.orElse(url.substring(i, i + 1)));
      i += plain.isPresent() ? 2 : 0;
    }
    return decoded.toString();
  }

  /// Our own hash is written and the texts compared: a hash that is read would come in several
  /// spellings.
  private static byte[] encoded(Verification.Hmac hmac, byte[] mac) {
    return switch (hmac.encoding()) {
      case HEX -> HexFormat.of().formatHex(mac).getBytes(US_ASCII);
      case BASE64 -> Base64.getEncoder().encode(mac);
    };
  }

  private static byte[] presented(Verification.Hmac hmac, String signature) {
    return switch (hmac.encoding()) {
      case HEX -> signature.toLowerCase(Locale.ROOT).getBytes(UTF_8);
      case BASE64 -> signature.getBytes(UTF_8);
    };
  }

  private static Optional<String> authorization(String scheme, Delivery delivery) {
    return delivery
        .header(AUTHORIZATION)
        .map(value -> value.split(" ", 2))
        .filter(parts -> parts.length == 2 && parts[0].equalsIgnoreCase(scheme))
        .map(parts -> parts[1]);
  }

  @FunctionalInterface
  private interface Written {
    byte[] of(byte[] key);
  }

  /// Hashed first, for their lengths differ.
  private static boolean isOneOf(String sent, Keyring keys, Written written) {
    var presented = Digests.sha256(sent.getBytes(UTF_8));
    var isOne = false;
    for (var key : keys.keys()) {
      isOne |= MessageDigest.isEqual(Digests.sha256(written.of(key)), presented);
    }
    return isOne;
  }
}
