package vna.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vna.touch.Channel;

/// Which next actions are asked for; all of them where nothing is said.
///
/// @param until the last day on which they are due
/// @param channel of the planned touch that they are about
public record NextActionQuery(
    Optional<String> owner,
    Optional<LocalDate> until,
    Optional<Channel> channel,
    PageRequest page) {

  /// The query of `GET /v1/next-actions`.
  ///
  /// @throws vna.problem.InvalidInput with everything that is wrong
  public static NextActionQuery read(Map<String, List<String>> query) {
    return Parameters.read(
        query,
        parameters ->
            new NextActionQuery(
                parameters.optional("owner", Formats::email),
                parameters.optional("until", Formats::date),
                parameters.optional("channel", Format.oneOf(Channel.class)),
                PageRequest.read(parameters, DealQuery.PLACE)));
  }
}
