package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.deal.Entry;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.HistoryJson;
import vna.wire.Page;
import vna.wire.PageRequest;
import vna.wire.Result;

/// Looks at a deal, and at how it came about.
@ApplicationScoped
public class ShowDeal {
  private final Commands commands;

  @Inject
  public ShowDeal(Commands commands) {
    this.commands = commands;
  }

  /// 200 with the deal as it is now.
  public Answer show(DealName deal, Caller caller) {
    return commands.ask(
        deal,
        caller,
        (loaded, asked, playbook) -> new Result.Shown(loaded.at(asked.recordedAt(), playbook)));
  }

  /// 200 with the deal's journal, oldest first.
  public Answer history(DealName deal, PageRequest page, Caller caller) {
    return commands.ask(
        deal,
        caller,
        (loaded, _, _) -> {
          var entries = loaded.journal().entries().stream().sorted(Entry.BY_TIME).toList();
          return new Result.Listed(Page.of(entries, page, Entry::id, HistoryJson::entry));
        });
  }
}
