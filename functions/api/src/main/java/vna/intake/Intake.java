package vna.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vna.problem.InvalidInput;
import vna.source.Body;
import vna.source.Delivery;
import vna.source.Keyring;
import vna.source.Source;
import vna.source.Verifier;
import vna.store.SourceStore;
import vna.store.SourceStore.Written;
import vna.wire.Received;
import vna.wire.SourceReader;
import vna.wire.StrictJson;
import vna.wire.Webhook;

/// Takes what sources send.
@ApplicationScoped
public class Intake {
  private final SourceStore sources;
  private final Secrets secrets;
  private final Inbox inbox;
  private final Clock clock;
  private final String publicUrl;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(Written written, Source source) {}

  /// @param publicUrl the address that sources call, up to `/webhooks`: what they sign, whatever
  ///   the request says of itself
  @Inject
  public Intake(
      SourceStore sources,
      Secrets secrets,
      Inbox inbox,
      Clock clock,
      @ConfigProperty(name = "vna.public-url") Optional<String> publicUrl) {
    this.sources = sources;
    this.secrets = secrets;
    this.inbox = inbox;
    this.clock = clock;
    this.publicUrl = publicUrl.orElse("");
  }

  /// What became of a delivery.
  public enum Receipt {
    STORED,
    NO_SUCH_SOURCE,
    NOT_VERIFIED
  }

  /// Verifies a delivery and keeps it for the inbox's consumer. Whether it came before is nothing
  /// to look at here: it has one effect all the same.
  ///
  /// @param query as it was sent, with its question mark, or empty
  /// @param headers by name; what came twice is joined by commas
  /// @param body read only once the source is known to be there
  /// @throws InvalidInput when what is verified is no JSON
  /// @throws Outage when it can be neither believed nor refused now
  public Receipt receive(
      String name, String query, Map<String, String> headers, Supplier<byte[]> body) {
    var found = SourceReader.isName(name) ? source(name) : Optional.<Source>empty();
    if (found.isEmpty()) {
      return Receipt.NO_SUCH_SOURCE;
    }
    var source = found.get();
    var keys = Keyring.of(source.verification(), secrets.read(source.secrets()));
    if (keys.isEmpty()) {
      throw new Outage("there is no usable secret for the source " + name);
    }
    var bytes = body.get();
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var url = publicUrl + "/webhooks/" + name + query;
    var delivery = new Delivery("POST", url, headers, Body.of(bytes), now);
    if (!Verifier.vouches(source.verification(), delivery, keys, now)) {
      return Receipt.NOT_VERIFIED;
    }
    InvalidInput.check(StrictJson.read(bytes).problems());
    var webhook = new Webhook(name, now, needed(source, delivery), delivery.body());
    inbox.put(name, webhook.event(UUID.randomUUID().toString()).toString());
    return Receipt.STORED;
  }

  /// No credential and nothing else that the mapping does not read lies in the inbox.
  private static Map<String, String> needed(Source source, Delivery delivery) {
    var needed = new HashMap<String, String>();
    source
        .mapping()
        .headers()
        .forEach(name -> delivery.header(name).ifPresent(value -> needed.put(name, value)));
    return needed;
  }

  private Optional<Source> source(String name) {
    return sources
        .find(name)
        .map(written ->
            known
                .compute(
                    name,
                    (_, before) ->
                        before != null && before.written().equals(written)
                            ? before
                            : new Known(
                                written,
                                SourceReader.read(Received.of(written.definition()), name)))
                .source());
  }
}
