package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vna.store.Turns;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.HistoryLine;
import vna.wire.Page;
import vna.wire.PageRequest;
import vna.wire.Result;

/// Looks at a deal, and at how it came about.
@ApplicationScoped
public class ShowDeal {
  private final Commands commands;
  private final Turns turns;

  @Inject
  public ShowDeal(Commands commands, Turns turns) {
    this.commands = commands;
    this.turns = turns;
  }

  /// 200 with the deal as it is now.
  public Answer show(DealName deal, Caller caller) {
    return commands.ask(
        deal,
        caller,
        (loaded, asked, playbook) -> new Result.Shown(loaded.at(asked.recordedAt(), playbook)));
  }

  /// 200 with the deal's journal and what was announced of it because of time alone, oldest first.
  public Answer history(DealName deal, PageRequest page, Caller caller) {
    return commands.ask(
        deal,
        caller,
        (loaded, _, _) -> {
          var told = turns.of(loaded.journal().dealId());
          var history =
              Stream.concat(
                      loaded.journal().entries().stream().map(HistoryLine::of),
                      told.stream().map(HistoryLine::of))
                  .sorted(HistoryLine.BY_TIME)
                  .toList();
          return new Result.Listed(Page.of(history, page, HistoryLine::id, HistoryLine::json));
        });
  }
}
