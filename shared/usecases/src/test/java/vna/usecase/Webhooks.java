package vna.usecase;

import vna.store.SourceStore;
import vna.store.Unmatched;

/// The use cases of sources, on a stage.
final class Webhooks {
  final EditSource editSource;
  final TrySource trySource;
  final ApplyWebhook applyWebhook;
  final BookUnmatched bookUnmatched;
  final Unmatched unmatched;

  Webhooks(Stage stage) {
    var sources = new SourceStore(stage.client, stage.table);
    unmatched = new Unmatched(stage.client, stage.table);
    editSource = new EditSource(sources);
    trySource = new TrySource(sources);
    var match =
        new MatchOutcome(
            stage.store, stage.recordOutcome, unmatched, stage.playbooks, new Ids(), stage.clock);
    applyWebhook = new ApplyWebhook(sources, stage.applyEvent, match, stage.clock);
    bookUnmatched = new BookUnmatched(unmatched, stage.store, stage.recordOutcome);
  }
}
