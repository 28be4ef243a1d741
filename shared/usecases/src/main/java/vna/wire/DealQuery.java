package vna.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vna.deal.Deal;

/// Which deals are asked for; all of them where nothing is said.
///
/// @param contact e-mail address of somebody among the contacts, lower case
public record DealQuery(
    Optional<String> owner,
    Optional<Deal.Status> status,
    Optional<Boolean> stalled,
    Optional<ExternalId> external,
    Optional<String> contact,
    PageRequest page) {
  /// Among all deals: whether it is over, when it is due, its id.
  static final Pattern PLACE =
      Pattern.compile("[01][0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z#[0-9A-Z]{26}");

  /// The query of `GET /v1/deals`.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static DealQuery read(Map<String, List<String>> query) {
    return Parameters.read(
        query,
        parameters ->
            new DealQuery(
                parameters.optional("owner", Formats::email),
                parameters.optional("status", Format.oneOf(Deal.Status.class)),
                parameters.optional("stalled", DealQuery::flag),
                parameters.optional("external", DealQuery::externalId),
                parameters.optional("contact", Formats::email),
                PageRequest.read(parameters, PLACE)));
  }

  private static boolean flag(String text) throws Misfit {
    if (!text.equals("true") && !text.equals("false")) {
      throw new Misfit("must be true or false");
    }
    return text.equals("true");
  }

  private static ExternalId externalId(String text) throws Misfit {
    var colon = text.indexOf(':');
    if (colon < 0) {
      throw new Misfit("must be a source and its id of the deal, such as hubspot:9182");
    }
    return new ExternalId(
        Formats.source(text.substring(0, colon)), OpenReader.externalId(text.substring(colon + 1)));
  }
}
