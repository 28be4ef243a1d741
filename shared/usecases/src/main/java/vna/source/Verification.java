package vna.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a delivery shows that its source sent it.
public sealed interface Verification {

  /// A keyed hash over parts of the request.
  ///
  /// @param id where the delivery's own id is sent, where it is signed
  /// @param timestamp where the time of sending is sent, where it is signed
  /// @param url how the address is changed before it is signed
  record Hmac(
      Algorithm algorithm,
      Key key,
      Place signature,
      Encoding encoding,
      Template signed,
      Optional<Place> id,
      Optional<Timestamp> timestamp,
      Optional<UrlDecoding> url)
      implements Verification {}

  /// [RFC 7617](https://www.rfc-editor.org/rfc/rfc7617): the secret is `user:password`.
  record Basic() implements Verification {}

  /// The secret itself: [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750) in `Authorization`, as
  /// it is in any other header.
  record Bearer(String header) implements Verification {}

  /// The hash below the keyed one.
  enum Algorithm {
    SHA_256("SHA-256", "HmacSHA256"),
    SHA_512("SHA-512", "HmacSHA512");

    private final String published;
    private final String java;

    Algorithm(String published, String java) {
      this.published = published;
      this.java = java;
    }

    public String published() {
      return published;
    }

    String java() {
      return java;
    }
  }

  /// How the text of a secret is a key.
  ///
  /// @param prefix what the text begins with and the key does not
  record Key(Form form, String prefix) {
    public enum Form {
      UTF8,
      HEX,
      BASE64
    }
  }

  /// How a hash is written.
  enum Encoding {
    HEX,
    BASE64
  }

  /// How the address is changed before it is signed.
  enum UrlDecoding {
    HUBSPOT_V3
  }

  /// Where a value sits in a header.
  ///
  /// @param split what stands between the parts of the header, or empty where it is one
  /// @param separator what stands between a part's label and its value, or empty where it has none
  /// @param label the parts that count
  record Place(String header, String split, String separator, String label) {

    /// All that sits there, in order.
    List<String> values(Delivery delivery) {
      return delivery.header(header).stream().flatMap(this::parts).flatMap(this::value).toList();
    }

    private Stream<String> parts(String value) {
      return split.isEmpty()
          ? Stream.of(value.strip())
          : Arrays.stream(value.split(Pattern.quote(split), -1)).map(String::strip);
    }

    private Stream<String> value(String part) {
      if (separator.isEmpty()) {
        return Stream.of(part);
      }
      var at = part.indexOf(separator);
      return at >= 0 && part.substring(0, at).equals(label)
          ? Stream.of(part.substring(at + separator.length()))
          : Stream.empty();
    }
  }

  /// The time of sending.
  ///
  /// @param tolerance how far it may be from ours, both ways
  record Timestamp(Place place, Unit unit, Duration tolerance) {
    // Long.parseLong would also take a sign, and digits of other scripts.
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,13}");

    public enum Unit {
      SECONDS,
      MILLISECONDS
    }

    boolean isWithin(String sent, Instant now) {
      if (!DIGITS.matcher(sent).matches()) {
        return false;
      }
      var number = Long.parseLong(sent);
      var time =
          switch (unit) {
            case SECONDS -> Instant.ofEpochSecond(number);
            case MILLISECONDS -> Instant.ofEpochMilli(number);
          };
      return Duration.between(time, now).abs().compareTo(tolerance) <= 0;
    }
  }
}
