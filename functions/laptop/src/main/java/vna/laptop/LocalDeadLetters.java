package vna.laptop;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import vna.function.DeadLetters;
import vna.store.Letters;
import vna.store.Letters.Letter;
import vna.store.Letters.Queue;
import vna.wire.StrictJson;

/// The dead letters of a laptop: rows of the table.
@ApplicationScoped
@Alternative
@Priority(1)
public class LocalDeadLetters implements DeadLetters {
  private final Letters letters;

  @Inject
  LocalDeadLetters(Letters letters) {
    this.letters = letters;
  }

  @Override
  public void put(String message, String reason) {
    letters.put(Queue.DEAD, Letter.of(source(message), message, reason));
  }

  /// Which source a message is of; that of its event where it is none of a source.
  static String source(String message) {
    var event = StrictJson.message(message).tree();
    var ofWebhook = event.at("/data/source").asText();
    return ofWebhook.isEmpty() ? event.path("source").asText() : ofWebhook;
  }
}
