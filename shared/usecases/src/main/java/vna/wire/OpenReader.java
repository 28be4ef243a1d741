package vna.wire;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vna.deal.Deal;
import vna.deal.Goal;
import vna.deal.Money;
import vna.decision.NewContact;
import vna.decision.NewGoal;
import vna.decision.OpenRequest;

/// Reads `POST /v1/deals`, and the parts of a deal wherever they come.
public final class OpenReader {
  private static final int MAX_EXTERNAL_IDS = 20;
  private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,14})(\\.[0-9]+)?");

  private OpenReader() {}

  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static OpenRequest read(Received body) {
    return body.read(fields -> request(fields, Optional.empty()));
  }

  /// Name, account and owner may be missing where an external id may name a deal that has them.
  ///
  /// @param named the external id by which an event names the deal
  static OpenRequest request(Fields fields, Optional<ExternalId> named) {
    var externalIds =
        fields.map("externalIds", MAX_EXTERNAL_IDS, Formats::source, OpenReader::externalId);
    named.ifPresent(externalId -> externalIds.put(externalId.source(), externalId.id()));
    var mayUpdate = !externalIds.isEmpty();
    if (!mayUpdate) {
      fields.requireMember("name");
      fields.requireMember("account");
      fields.requireMember("owner");
    }
    return new OpenRequest(
        filled(fields, "name"),
        filled(fields, "account"),
        fields.optional("owner", Formats::email).orElse(""),
        fields.optional("step", Text.LINE).filter(step -> !step.isEmpty()),
        fields.object("amount", OpenReader::money).flatMap(amount -> amount),
        fields.objects("contacts", Deal.MAX_CONTACTS, OpenReader::contact),
        fields.objects("goals", Deal.MAX_GOALS, OpenReader::goal),
        externalIds,
        fields.optional("openedAt", Formats::dateTime).map(OffsetDateTime::toInstant));
  }

  private static String filled(Fields fields, String name) {
    return fields.has(name) ? fields.requiredText(name, Text.LINE) : fields.text(name, Text.LINE);
  }

  static String externalId(String text) throws Misfit {
    if (text.isEmpty()) {
      throw new Misfit("must not be empty");
    }
    return Text.LINE.read(text);
  }

  static NewContact contact(Fields fields) {
    if (Stream.of("name", "email", "role").noneMatch(fields::isFilled)) {
      fields.problem("needs a name, an email or a role");
    }
    return new NewContact(
        "",
        fields.text("name", Text.LINE),
        fields.optional("email", Formats::email).orElse(""),
        fields.text("role", Text.LINE),
        fields.flag("deciding"));
  }

  static NewGoal goal(Fields fields) {
    return new NewGoal(
        "",
        fields.requiredText("title", Text.LINE),
        fields.text("buyerAction", Text.LINE),
        fields.optional("targetDate", Formats::date),
        Goal.State.OPEN);
  }

  /// An amount, if both its parts are right.
  static Optional<Money> money(Fields fields) {
    fields.requireMember("currency");
    fields.requireMember("value");
    var currency = fields.optional("currency", Formats::currency);
    var value = fields.optional("value", text -> decimal(text, currency));
    return currency.flatMap(known -> value.map(amount -> new Money(amount, known)));
  }

  private static BigDecimal decimal(String text, Optional<Currency> currency) throws Misfit {
    if (text.startsWith("-")) {
      throw new Misfit("must not be negative");
    }
    if (text.length() > 40 || !DECIMAL.matcher(text).matches()) {
      throw new Misfit(
          "must be a plain decimal with at most 15 digits before the point, such as \"48000.00\"");
    }
    var value = new BigDecimal(text);
    if (currency.isEmpty()) {
      return value;
    }
    var decimals = currency.get().getDefaultFractionDigits();
    if (value.scale() > decimals) {
      throw new Misfit("has more than the %d decimals of its currency".formatted(decimals));
    }
    return value.setScale(decimals);
  }
}
