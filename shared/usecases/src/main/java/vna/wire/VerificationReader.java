package vna.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vna.source.Template;
import vna.source.Template.Of;
import vna.source.Verification;
import vna.source.Verification.Algorithm;
import vna.source.Verification.Encoding;
import vna.source.Verification.Place;
import vna.source.Verification.Timestamp;
import vna.source.Verification.UrlDecoding;

/// Reads `verify` of a source's definition.
final class VerificationReader {
  private static final int MAX_TOLERANCE = 900;
  private static final int MAX_TEMPLATE = 200;
  private static final int MAX_MARK = 50;
  private static final Template BODY = Template.parse("{body}");
  private static final List<String> OF_HMAC =
      List.of(
          "algorithm",
          "key",
          "keyPrefix",
          "encoding",
          "signature",
          "signed",
          "id",
          "timestamp",
          "urlDecode");

  private VerificationReader() {}

  private enum Scheme {
    HMAC,
    BASIC,
    BEARER
  }

  static Verification verification(Fields fields) {
    fields.requireMember("scheme");
    var scheme = fields.optional("scheme", Format.oneOf(Scheme.class));
    return switch (scheme.orElse(Scheme.HMAC)) {
      case HMAC -> scheme.isPresent() ? hmac(fields) : unread(fields);
      case BASIC -> {
        var header = fields.optional("header", SourceReader::header);
        if (header.filter(name -> !name.equalsIgnoreCase("Authorization")).isPresent()) {
          fields.problem("header", "must be Authorization, or left out");
        }
        yield new Verification.Basic();
      }
      case BEARER ->
          new Verification.Bearer(
              fields.optional("header", SourceReader::header).orElse("Authorization"));
    };
  }

  /// Without a scheme nobody can say which members belong here.
  private static Verification unread(Fields fields) {
    Stream.concat(OF_HMAC.stream(), Stream.of("header")).forEach(fields::member);
    return new Verification.Basic();
  }

  private static Verification hmac(Fields fields) {
    fields.requireMember("algorithm");
    var algorithm = fields.optional("algorithm", VerificationReader::algorithm);
    var form =
        fields.required(
            "key", Format.oneOf(Verification.Key.Form.class), Verification.Key.Form.UTF8);
    var prefix = fields.text("keyPrefix", Text.LINE);
    var encoding = fields.required("encoding", Format.oneOf(Encoding.class), Encoding.HEX);
    var signature = fields.requiredObject("signature", VerificationReader::place);
    fields.requireMember("signed");
    var sent = fields.optional("signed", VerificationReader::template);
    var signed = sent.orElse(BODY);
    var id = fields.object("id", VerificationReader::place);
    var timestamp = fields.object("timestamp", VerificationReader::timestamp);
    var url = fields.optional("urlDecode", Format.oneOf(UrlDecoding.class));
    if (sent.isPresent()) {
      together(fields, signed, Of.ID, "id", "{id}");
      together(fields, signed, Of.TIMESTAMP, "timestamp", "{timestamp}");
      if (fields.has("urlDecode") && signed.count(Of.URL) == 0) {
        fields.problem("urlDecode", "decodes nothing: signed does not hold {url}");
      }
    }
    return new Verification.Hmac(
        algorithm.orElse(Algorithm.SHA_256),
        new Verification.Key(form, prefix),
        signature,
        encoding,
        signed,
        id,
        timestamp,
        url);
  }

  /// What is not signed proves nothing, and what is signed must be known.
  private static void together(
      Fields fields, Template signed, Of part, String member, String written) {
    var isSigned = signed.count(part) > 0;
    if (isSigned && !fields.has(member)) {
      fields.problem(member, "is missing: signed holds " + written);
    }
    if (!isSigned && fields.has(member)) {
      fields.problem(member, "is not signed: signed does not hold " + written);
    }
  }

  private static Algorithm algorithm(String text) throws Misfit {
    for (var algorithm : Algorithm.values()) {
      if (algorithm.published().equals(text)) {
        return algorithm;
      }
    }
    throw new Misfit("must be SHA-256 or SHA-512");
  }

  private static Template template(String text) throws Misfit {
    try {
      if (text.length() > MAX_TEMPLATE) {
        throw new Misfit("is too long; at most 200 characters are allowed");
      }
      var template = Template.parse(text);
      if (template.count(Of.BODY) == 1) {
        return template;
      }
    } catch (IllegalArgumentException e) {
      // A brace that names no part: said below.
    }
    throw new Misfit(
        "must hold {body} once, and else literal text, {method}, {url}, {id} and {timestamp}");
  }

  private static Place place(Fields fields) {
    var header = fields.required("header", SourceReader::header, "");
    var split = fields.optional("split", VerificationReader::mark).orElse("");
    var separator = fields.optional("separator", VerificationReader::mark).orElse("");
    var label = fields.optional("label", VerificationReader::mark).orElse("");
    if (fields.has("separator") != fields.has("label")) {
      fields.problem(
          fields.has("label") ? "separator" : "label",
          "is missing: a label and its separator come together");
    }
    return new Place(header, split, separator, label);
  }

  private static String mark(String text) throws Misfit {
    if (text.isEmpty() || text.length() > MAX_MARK) {
      throw new Misfit("must have 1 to 50 characters");
    }
    return text;
  }

  private static Timestamp timestamp(Fields fields) {
    var place = place(fields);
    var unit = fields.required("unit", Format.oneOf(Timestamp.Unit.class), Timestamp.Unit.SECONDS);
    fields.requireMember("toleranceSeconds");
    var tolerance = fields.member("toleranceSeconds").flatMap(VerificationReader::tolerance);
    if (fields.has("toleranceSeconds") && tolerance.isEmpty()) {
      fields.problem("toleranceSeconds", "must be a whole number from 1 to 900");
    }
    return new Timestamp(place, unit, tolerance.orElse(Duration.ZERO));
  }

  private static Optional<Duration> tolerance(JsonNode node) {
    return Optional.of(node)
        .filter(JsonNode::isNumber)
        .map(JsonNode::decimalValue)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .map(number -> number.longValue())
        .filter(number -> number >= 1 && number <= MAX_TOLERANCE)
        .map(Duration::ofSeconds);
  }
}
