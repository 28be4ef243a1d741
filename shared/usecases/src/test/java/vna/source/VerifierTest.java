package vna.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vna.source.Vendor.headers;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vna.source.Verification.Algorithm;
import vna.source.Verification.Encoding;
import vna.source.Verification.Hmac;
import vna.source.Verification.Place;

/// Who is believed. The answers that are known come from the vendors and from RFC 4231.
class VerifierTest {
  private static final String STANDARD_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String STANDARD_SIGNATURE =
      "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
  private static final Instant STANDARD_TIME = Instant.ofEpochSecond(1_614_265_330);
  private static final Hmac STANDARD =
      (Hmac) new Vendor("standard-webhooks").source().verification();
  private static final Hmac GENERIC = (Hmac) new Vendor("generic").source().verification();

  static Stream<Vendor.Sample> samples() {
    return Vendor.all().stream().flatMap(Vendor::samples);
  }

  static Stream<Vendor> vendors() {
    return Vendor.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_vendors_signed_sample_is_believed_and_a_forged_one_is_not(Vendor.Sample sample) {
    var delivery = sample.delivery();
    var verification = sample.vendor().source().verification();

    assertTrue(believes(verification, delivery, sample.vendor().keys()));
    assertFalse(believes(verification, with(delivery, Map.of()), sample.vendor().keys()));
    var other = Keyring.of(new Verification.Basic(), List.of("another secret"));
    assertFalse(believes(verification, delivery, other));
    if (verification instanceof Hmac) {
      var bytes = delivery.body().bytes();
      bytes[bytes.length / 2] ^= 1;
      assertFalse(believes(verification, with(delivery, bytes), sample.vendor().keys()));
    }
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void a_malformed_body_that_is_signed_is_believed(Vendor vendor) {
    var malformed = vendor.malformed();

    assertTrue(believes(vendor.source().verification(), malformed.delivery(), vendor.keys()));
  }

  @Test
  void the_known_answer_of_standard_webhooks() {
    assertTrue(standard(STANDARD_SIGNATURE, STANDARD_TIME));
    assertTrue(
        standard("v1,AAAA " + STANDARD_SIGNATURE + " v2,x", STANDARD_TIME), "one of several");
    assertFalse(standard(STANDARD_SIGNATURE.replace("v1", "v2"), STANDARD_TIME));
    assertFalse(standard(STANDARD_SIGNATURE.replace("=", ""), STANDARD_TIME), "without padding");
    assertFalse(standard(STANDARD_SIGNATURE.replace("1OE=", "1OF="), STANDARD_TIME), "other bits");
    assertFalse(standard((STANDARD_SIGNATURE + " ").repeat(9), STANDARD_TIME), "too many");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "240, true", "-240, true", "300, true", "301, false", "-301, false"})
  void a_time_is_believed_within_the_tolerance_both_ways(int seconds, boolean isBelieved) {
    assertTrue(isBelieved == standard(STANDARD_SIGNATURE, STANDARD_TIME.plusSeconds(seconds)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1614265330",
        "-5",
        "",
        " ",
        "16142653300000",
        "١٦١٤٢٦٥٣٣٠",
        "1e9",
        "1614265330,1614265330"
      })
  void what_is_no_plain_number_is_no_time(String time) {
    var delivery = standard(STANDARD_SIGNATURE, time, STANDARD_TIME);

    assertFalse(believes(STANDARD, delivery, Keyring.of(STANDARD, List.of(STANDARD_SECRET))));
  }

  @Test
  void the_known_answer_of_github() {
    var keys = Keyring.of(GENERIC, List.of("It's a Secret to Everybody"));
    var signature = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

    assertTrue(believes(GENERIC, generic("sha256=" + signature), keys));
    assertTrue(believes(GENERIC, generic("sha256=" + signature.toUpperCase(Locale.ROOT)), keys));
    for (var wrong :
        List.of(
            "",
            signature,
            "sha1=" + signature,
            "sha256=",
            "sha256=" + signature + "0",
            "sha256= " + signature,
            "sha256=\u00df")) {
      assertFalse(believes(GENERIC, generic(wrong), keys), wrong);
    }
  }

  @Test
  void the_second_known_answer_of_rfc_4231() {
    var key = Keyring.of(GENERIC, List.of("Jefe"));
    var body = "what do ya want for nothing?".getBytes(UTF_8);
    var signature = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    var long512 =
        "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";

    assertTrue(believes(GENERIC, with(generic("sha256=" + signature), body), key));
    var sha512 =
        new Hmac(
            Algorithm.SHA_512,
            GENERIC.key(),
            GENERIC.signature(),
            Encoding.HEX,
            GENERIC.signed(),
            GENERIC.id(),
            GENERIC.timestamp(),
            GENERIC.url());
    assertTrue(believes(sha512, with(generic("sha256=" + long512), body), key));
  }

  @Test
  void a_form_of_key_is_read_strictly_and_an_empty_one_is_none() {
    assertTrue(Keyring.of(GENERIC, List.of("")).isEmpty());
    assertTrue(Keyring.of(STANDARD, List.of("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).isEmpty());
    assertTrue(Keyring.of(STANDARD, List.of("whsec_")).isEmpty());
    assertTrue(Keyring.of(STANDARD, List.of("whsec_!")).isEmpty());
    var hex = with(GENERIC, new Verification.Key(Verification.Key.Form.HEX, ""));
    assertTrue(Keyring.of(hex, List.of("abc")).isEmpty());
    assertFalse(Keyring.of(hex, List.of("abCD")).isEmpty());
  }

  @Test
  void of_two_secrets_each_is_believed_and_only_while_it_is_one_of_them() {
    var old = Base64.getEncoder().encodeToString("old".getBytes(UTF_8));
    var isOld = basic("Basic " + old);

    assertTrue(
        believes(
            new Verification.Basic(),
            isOld,
            Keyring.of(new Verification.Basic(), List.of("new", "old"))));
    assertTrue(
        believes(
            new Verification.Basic(),
            isOld,
            Keyring.of(new Verification.Basic(), List.of("old", "new"))));
    assertFalse(
        believes(
            new Verification.Basic(),
            isOld,
            Keyring.of(new Verification.Basic(), List.of("new", "newer"))));
  }

  @Test
  void basic_and_bearer_are_exact() {
    var basic = new Verification.Basic();
    var keys = Keyring.of(basic, List.of("user:password"));
    var sent = Base64.getEncoder().encodeToString("user:password".getBytes(UTF_8));
    assertTrue(believes(basic, basic("Basic " + sent), keys));
    assertTrue(believes(basic, basic("basic " + sent), keys));
    for (var wrong :
        List.of(
            "",
            sent,
            "Bearer " + sent,
            "Basic  " + sent,
            "Basic " + sent + ",Basic " + sent,
            "Basic dXNlcg==")) {
      assertFalse(believes(basic, basic(wrong), keys), wrong);
    }
    var bearer = new Verification.Bearer("Authorization");
    assertTrue(believes(bearer, basic("Bearer user:password"), keys));
    assertFalse(believes(bearer, basic("user:password"), keys));
    var ownHeader = new Verification.Bearer("X-Token");
    assertTrue(believes(ownHeader, with(generic(""), headers("x-token", "user:password")), keys));
    assertFalse(believes(ownHeader, with(generic(""), headers("x-token", "user:passwor")), keys));
  }

  @Test
  void hubspot_decodes_these_in_the_address_and_no_other() {
    var hubspot = (Hmac) new Vendor("hubspot").source().verification();
    var keys = new Vendor("hubspot").keys();
    // echo -n 'POSThttps://h.example/a?b=:/?@!$'\''()*,;%20{}1614265330000' | openssl dgst -sha256
    // -hmac ... -binary | base64
    var sent =
        new Delivery(
            "POST",
            "https://h.example/a?b=%3A%2f%3F%40%21%24%27%28%29%2A%2C%3B%20",
            headers(
                "X-HubSpot-Signature-v3", HUBSPOT, "X-HubSpot-Request-Timestamp", "1614265330000"),
            Body.of("{}".getBytes(UTF_8)),
            STANDARD_TIME);

    assertTrue(believes(hubspot, sent, keys));
  }

  private static final String HUBSPOT = "zZPbw522Q6fcHusPe+d9R5xVKwn6T11ljaP2FQ75SNM=";

  @Test
  void a_label_is_found_wherever_it_stands() {
    var place = new Place("X", ",", "=", "v1");

    assertTrue(place.values(x("t=5,v1=ab==, v1=cd")).equals(List.of("ab==", "cd")));
    assertTrue(place.values(x("v10=ab,v=1,v1")).isEmpty());
    assertTrue(new Place("X", "", "", "").values(x(" ab,cd ")).equals(List.of("ab,cd")));
  }

  @Test
  void a_body_that_is_no_text_is_signed_as_it_is() {
    var key =
        Keyring.of(
            with(GENERIC, new Verification.Key(Verification.Key.Form.HEX, "")),
            List.of("0b".repeat(20)));
    // RFC 4231, case 1, is text; case 3 is 50 bytes of 0xdd under a key of 20 bytes of 0xaa.
    var case3 =
        Keyring.of(
            with(GENERIC, new Verification.Key(Verification.Key.Form.HEX, "")),
            List.of("aa".repeat(20)));
    var hiThere = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7";
    var dd = "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe";

    assertTrue(
        believes(GENERIC, with(generic("sha256=" + hiThere), "Hi There".getBytes(UTF_8)), key));
    assertTrue(
        believes(
            GENERIC,
            with(generic("sha256=" + dd), HexFormat.of().parseHex("dd".repeat(50))),
            case3));
  }

  @Test
  void verifying_the_largest_body_takes_at_most_5_milliseconds() {
    var body = new byte[256 * 1024];
    var keys = Keyring.of(GENERIC, List.of("secret"));
    var delivery = with(generic("sha256=" + "0".repeat(64)), body);
    var best = Long.MAX_VALUE;
    for (var i = 0; i < 20; i++) {
      var start = System.nanoTime();
      assertFalse(believes(GENERIC, delivery, keys));
      best = Math.min(best, System.nanoTime() - start);
    }

    assertTrue(Duration.ofNanos(best).toMillis() < 5, Duration.ofNanos(best).toString());
  }

  private static boolean standard(String signature, Instant now) {
    var delivery = standard(signature, Long.toString(STANDARD_TIME.getEpochSecond()), now);
    return believes(STANDARD, delivery, Keyring.of(STANDARD, List.of(STANDARD_SECRET)));
  }

  private static Delivery standard(String signature, String time, Instant now) {
    return new Delivery(
        "POST",
        "",
        headers(
            "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp", time,
            "webhook-signature", signature),
        Body.of("{\"test\": 2432232314}".getBytes(UTF_8)),
        now);
  }

  private static Delivery generic(String signature) {
    return new Delivery(
        "POST",
        "",
        headers("X-Signature-256", signature),
        Body.of("Hello, World!".getBytes(UTF_8)),
        STANDARD_TIME);
  }

  private static Delivery x(String value) {
    return with(generic(""), headers("x", value));
  }

  private static Delivery basic(String authorization) {
    return with(generic(""), headers("Authorization", authorization));
  }

  private static Hmac with(Hmac hmac, Verification.Key key) {
    return new Hmac(
        hmac.algorithm(),
        key,
        hmac.signature(),
        hmac.encoding(),
        hmac.signed(),
        hmac.id(),
        hmac.timestamp(),
        hmac.url());
  }

  private static Delivery with(Delivery delivery, byte[] body) {
    return new Delivery(
        delivery.method(),
        delivery.url(),
        delivery.headers(),
        Body.of(body),
        delivery.receivedAt());
  }

  private static Delivery with(Delivery delivery, Map<String, String> headers) {
    return new Delivery(
        delivery.method(), delivery.url(), headers, delivery.body(), delivery.receivedAt());
  }

  private static boolean believes(Verification verification, Delivery delivery, Keyring keys) {
    return Verifier.vouches(verification, delivery, keys, delivery.receivedAt());
  }
}
