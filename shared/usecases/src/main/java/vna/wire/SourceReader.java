package vna.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vna.source.Expression;
import vna.source.Mapping;
import vna.source.Mapping.EventId;
import vna.source.Mapping.Rule;
import vna.source.Source;

/// Reads a source's definition, and says of every part of it what is wrong: an unknown member, an
/// expression that does not parse, a time that protects nothing because it is not signed.
public final class SourceReader {
  private static final int MAX_SECRETS = 2;
  private static final int MAX_RULES = 20;
  private static final int MAX_HEADERS = 20;
  private static final int MAX_EXPRESSION = Expression.MAX_LENGTH;
  private static final String OF_HEADER = "header:";
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,199}");
  private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");

  private SourceReader() {}

  /// The body of `PUT /v1/sources/{source}`.
  ///
  /// @param name that of the path
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static Source read(Received body, String name) {
    return body.read(fields -> source(fields, name));
  }

  /// Whether a source can have that name.
  public static boolean isName(String text) {
    try {
      return Formats.source(text).equals(text);
    } catch (Misfit misfit) {
      return false;
    }
  }

  private static Source source(Fields fields, String name) {
    var named = fields.required("source", Formats::source, name);
    if (!named.equals(name)) {
      fields.problem("source", "must be the name in the path");
    }
    var verification = fields.requiredObject("verify", VerificationReader::verification);
    fields.requireMember("secrets");
    var secrets = fields.strings("secrets", MAX_SECRETS, SourceReader::secret);
    if (fields.member("secrets").filter(node -> node.isArray() && node.isEmpty()).isPresent()) {
      fields.problem("secrets", "must name one secret, or the current one and the one before");
    }
    return new Source(name, verification, secrets, mapping(fields));
  }

  private static Mapping mapping(Fields fields) {
    var items = expression(fields, "items");
    var eventId = eventId(fields);
    var occurredAt = expression(fields, "occurredAt");
    var expose = new LinkedHashSet<>(fields.strings("expose", MAX_HEADERS, SourceReader::header));
    var defaults = object(fields, "defaults");
    var tables = object(fields, "tables");
    fields.requireMember("commands");
    var rules = fields.objects("commands", MAX_RULES, SourceReader::rule);
    if (fields.has("commands") && rules.isEmpty()) {
      fields.problem("commands", "must hold at least one command");
    }
    return new Mapping(
        items,
        eventId,
        occurredAt,
        rules.stream().flatMap(Optional::stream).toList(),
        expose,
        defaults,
        tables);
  }

  private static Optional<Rule> rule(Fields fields) {
    var when = expression(fields, "when");
    fields.requireMember("type");
    var type = fields.optional("type", SourceReader::type);
    fields.requireMember("data");
    var data = expression(fields, "data");
    return type.flatMap(known -> data.map(expression -> new Rule(when, known, expression)));
  }

  private static String type(String text) throws Misfit {
    for (var type : EventType.values()) {
      if (type.published().equals(text)) {
        return text;
      }
    }
    throw new Misfit(
        "must be the type of a command: "
            + String.join(
                ", ", List.of(EventType.values()).stream().map(EventType::published).toList()));
  }

  private static EventId eventId(Fields fields) {
    var sent = fields.member("eventId").filter(JsonNode::isTextual).map(JsonNode::textValue);
    if (sent.filter(text -> text.startsWith(OF_HEADER)).isPresent()) {
      return fields
          .optional("eventId", text -> header(text.substring(OF_HEADER.length())))
          .<EventId>map(EventId.OfHeader::new)
          .orElseGet(EventId.OfBody::new);
    }
    return expression(fields, "eventId")
        .<EventId>map(EventId.OfItem::new)
        .orElseGet(EventId.OfBody::new);
  }

  private static Optional<Expression> expression(Fields fields, String name) {
    return fields.optional(name, SourceReader::expression);
  }

  private static Expression expression(String text) throws Misfit {
    if (text.length() > MAX_EXPRESSION) {
      throw new Misfit("is too long; an expression has at most 4,096 characters");
    }
    try {
      return Expression.parse(text);
    } catch (Expression.Unusable unusable) {
      throw new Misfit(unusable.reason());
    }
  }

  private static ObjectNode object(Fields fields, String name) {
    var member = fields.member(name);
    if (member.isPresent() && !member.get().isObject()) {
      fields.problem(name, "must be a JSON object");
    }
    return member
        .filter(JsonNode::isObject)
        .map(node -> (ObjectNode) node)
        .orElseGet(JsonNodeFactory.instance::objectNode);
  }

  private static String secret(String text) throws Misfit {
    if (!SECRET.matcher(text).matches()) {
      throw new Misfit(
          "must be the name of a secret, such as typeform/current; never the secret itself");
    }
    return text;
  }

  static String header(String text) throws Misfit {
    if (!HEADER.matcher(text).matches()) {
      throw new Misfit("must be the name of a header, such as Typeform-Signature");
    }
    return text;
  }
}
