package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import vna.deal.Deal.Status;
import vna.nextaction.DealNow;
import vna.nextaction.NextAction;
import vna.store.DealStore;
import vna.touch.Channel;
import vna.wire.Answer;
import vna.wire.DealJson;
import vna.wire.NextActionQuery;
import vna.wire.Page;
import vna.wire.Result;

/// Lists what to do, most urgent first.
@ApplicationScoped
public class ListNextActions {
  private final DealPages pages;
  private final DealStore store;
  private final Playbooks playbooks;

  @Inject
  public ListNextActions(DealPages pages, DealStore store, Playbooks playbooks) {
    this.pages = pages;
    this.store = store;
    this.playbooks = playbooks;
  }

  /// 200 with those that are asked for, of what the caller sees.
  ///
  /// @throws vna.store.Unavailable when the table cannot be reached
  public Answer list(NextActionQuery query, Caller caller) {
    var found =
        pages.search(
            new DealPages.Search(
                caller,
                query.owner(),
                Set.of(Status.OPEN, Status.PARKED),
                deal -> deal.nextAction().filter(next -> isWanted(next, deal, query)).isPresent(),
                query.page()));
    return Answer.of(
        new Result.Listed(
            new Page(
                found.deals().stream().map(DealJson::withNextAction).toList(),
                found.nextCursor())));
  }

  private boolean isWanted(NextAction next, DealNow deal, NextActionQuery query) {
    return query.until().filter(until -> isAfter(next, until)).isEmpty()
        && query.channel().filter(channel -> !isOn(channel, next, deal)).isEmpty();
  }

  private boolean isAfter(NextAction next, LocalDate until) {
    return next.dueAt().isAfter(playbooks.current().calendar().endOf(until));
  }

  /// The deal as lists know it is without its touches: one query more.
  private boolean isOn(Channel channel, NextAction next, DealNow now) {
    return next.touchId()
        .flatMap(touchId ->
            store
                .load(now.deal().dealId())
                .flatMap(loaded -> loaded.journal().fold(playbooks.current()).touch(touchId)))
        .filter(touch -> touch.plan().channel() == channel)
        .isPresent();
  }
}
