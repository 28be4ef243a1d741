package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Collectors;
import vna.deal.Contact;
import vna.deal.Standing;
import vna.decision.Command;
import vna.playbook.Playbook;
import vna.store.DealStore;
import vna.store.Loaded;
import vna.store.Owners;
import vna.suggestion.Suggesting;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.Result;

/// Suggests the next touch of a deal: all that is known is filled in.
///
/// What a value of the shelf has moved is read from the owner's own latest touches: one query, no
/// counters that a corrected outcome would leave wrong.
@ApplicationScoped
public class SuggestTouch {
  private static final Duration LOOKED_BACK = Duration.ofDays(365);
  private static final int MAX_TOUCHES = 200;

  private final Commands commands;
  private final DealStore store;
  private final Owners owners;

  @Inject
  public SuggestTouch(Commands commands, DealStore store, Owners owners) {
    this.commands = commands;
    this.store = store;
    this.owners = owners;
  }

  /// 200 with the plan but for its statement, and where each part comes from; 409 for a deal that
  /// was won or lost.
  public Answer suggest(DealName deal, Caller caller) {
    return commands.ask(deal, caller, this::suggest);
  }

  private Result suggest(Loaded loaded, Command asked, Playbook playbook) {
    var deal = loaded.journal().fold(playbook);
    if (deal.isClosed()) {
      return new Result.DealClosed();
    }
    var now = asked.recordedAt();
    var emails =
        deal.contacts().stream()
            .map(Contact::email)
            .filter(email -> !email.isEmpty())
            .collect(Collectors.toSet());
    var elsewhere = store.optedOut(emails);
    var optedOut =
        deal.contacts().stream()
            .filter(contact -> contact.isOptedOut() || elsewhere.contains(contact.email()))
            .map(Contact::id)
            .collect(Collectors.toSet());
    var touches = owners.latestTouches(deal.owner(), now.minus(LOOKED_BACK), MAX_TOUCHES);
    var standing = new Standing(deal, playbook, now);
    return new Result.Suggested(new Suggesting(standing, optedOut, touches).touch(), deal);
  }
}
