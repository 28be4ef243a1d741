package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vna.deal.Standing;
import vna.deal.Touch;
import vna.decision.Command;
import vna.playbook.Playbook;
import vna.store.Drafts;
import vna.store.Loaded;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.Page;
import vna.wire.PageRequest;
import vna.wire.Result;
import vna.wire.TouchJson;

/// Looks at the touches of a deal.
@ApplicationScoped
public class ShowTouches {
  private final Commands commands;
  private final Drafts drafts;

  @Inject
  public ShowTouches(Commands commands, Drafts drafts) {
    this.commands = commands;
    this.drafts = drafts;
  }

  /// 200 with the deal's touches, newest first.
  public Answer all(DealName deal, PageRequest page, Caller caller) {
    return commands.ask(
        deal,
        caller,
        (loaded, asked, playbook) -> {
          var standing = standing(loaded, asked, playbook);
          var texts = drafts.of(loaded.journal().dealId());
          return new Result.Listed(
              Page.of(
                  standing.deal().touches().reversed(),
                  page,
                  Touch::touchId,
                  touch ->
                      TouchJson.touch(
                          touch.with(texts.getOrDefault(touch.touchId(), "")), standing)));
        });
  }

  /// 200 with one of them.
  public Answer one(DealName deal, String touchId, Caller caller) {
    return commands.ask(
        deal,
        caller,
        (loaded, asked, playbook) -> {
          var standing = standing(loaded, asked, playbook);
          return standing
              .deal()
              .touch(touchId)
              .map(touch -> touch.with(drafts.of(loaded.journal().dealId(), touchId)))
              .<Result>map(touch -> new Result.ShownTouch(touch, standing))
              .orElseGet(Result.NotFound::new);
        });
  }

  private static Standing standing(Loaded loaded, Command asked, Playbook playbook) {
    return new Standing(loaded.journal().fold(playbook), playbook, asked.recordedAt());
  }
}
