package vna.touch.rule;

import java.util.List;
import java.util.Set;
import vna.deal.Deal;
import vna.deal.Standing;
import vna.playbook.Playbook;
import vna.touch.TouchPlan;

/// Everything that the rules know when they judge one plan. Its texts are read once, here.
public final class TouchSituation {
  private final TouchPlan plan;
  private final Standing standing;
  private final Set<String> optedOut;
  private final List<RecentTouch> recent;
  private final Wording wording;
  private final Names names;
  private final Reading value;
  private final Reading expectation;
  private final Reading ask;
  private final Reading draft;
  private final AskText askText;

  /// @param standing the deal as it stood when the touch is judged (as of that instant; never later
  ///   than the plan's time), with the people and the goal that the plan adds already in it
  /// @param optedOut ids of contacts of the deal who opted out, of this deal or any other
  /// @param recent the owner's touches of the last days, on this deal and others
  public TouchSituation(
      TouchPlan plan, Standing standing, Set<String> optedOut, List<RecentTouch> recent) {
    this.plan = plan;
    this.standing = standing;
    this.optedOut = Set.copyOf(optedOut);
    this.recent = List.copyOf(recent);
    this.wording = Wording.of(standing.playbook());
    this.names = Names.of(standing.deal());
    this.value = read(plan.value().statement());
    this.expectation = Reading.ofExpectation(plan.buyerExpects(), wording, names);
    this.ask = read(plan.ask().action());
    this.draft = read(plan.draft());
    this.askText = AskText.of(ask.text(), names);
  }

  public TouchPlan plan() {
    return plan;
  }

  public Standing standing() {
    return standing;
  }

  public Set<String> optedOut() {
    return optedOut;
  }

  public List<RecentTouch> recent() {
    return recent;
  }

  public Deal deal() {
    return standing.deal();
  }

  public Playbook playbook() {
    return standing.playbook();
  }

  /// The team's word lists.
  Wording wording() {
    return wording;
  }

  /// The names of the deal.
  Names names() {
    return names;
  }

  /// The value's statement.
  Reading value() {
    return value;
  }

  /// What the buyer expects.
  Reading expectation() {
    return expectation;
  }

  /// What the buyer is asked to do.
  Reading ask() {
    return ask;
  }

  /// The same as an act.
  AskText askText() {
    return askText;
  }

  /// The text of the message.
  Reading draft() {
    return draft;
  }

  /// Any other text of the deal.
  Reading read(String text) {
    return Reading.of(text, wording, names);
  }
}
