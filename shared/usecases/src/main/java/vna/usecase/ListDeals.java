package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vna.deal.Deal.Status;
import vna.nextaction.DealNow;
import vna.store.DealLists;
import vna.store.DealLists.Placed;
import vna.wire.Answer;
import vna.wire.DealJson;
import vna.wire.DealQuery;
import vna.wire.Page;
import vna.wire.Result;

/// Lists deals, most urgent first.
@ApplicationScoped
public class ListDeals {
  private final DealPages pages;
  private final DealLists lists;

  @Inject
  public ListDeals(DealPages pages, DealLists lists) {
    this.pages = pages;
    this.lists = lists;
  }

  /// 200 with those that are asked for, of what the caller sees.
  ///
  /// @throws vna.store.Unavailable when the table cannot be reached
  public Answer list(DealQuery query, Caller caller) {
    var search =
        new DealPages.Search(
            caller,
            query.owner(),
            query
                .status()
                .<Set<Status>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.allOf(Status.class)),
            deal -> isWanted(deal, query),
            query.page());
    var found =
        named(query).map(few -> pages.among(few, search)).orElseGet(() -> pages.search(search));
    return Answer.of(
        new Result.Listed(
            new Page(found.deals().stream().map(DealJson::deal).toList(), found.nextCursor())));
  }

  private Optional<List<Placed>> named(DealQuery query) {
    return query.external().map(lists::of).or(() -> query.contact().map(lists::ofContact));
  }

  private static boolean isWanted(DealNow now, DealQuery query) {
    var deal = now.deal();
    return query.stalled().filter(stalled -> stalled != now.stalled()).isEmpty()
        && query.contact().filter(email -> deal.contact(email).isEmpty()).isEmpty();
  }
}
