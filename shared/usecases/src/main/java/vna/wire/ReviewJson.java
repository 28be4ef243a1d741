package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vna.review.Habits;
import vna.review.WeeklyReview;
import vna.review.WeeklyReview.DealName;
import vna.review.WeeklyReview.Moved;
import vna.review.WeeklyReview.ToDecide;
import vna.review.WeeklyReview.WaitingFor;

/// Prints a weekly review.
final class ReviewJson {
  private ReviewJson() {}

  static ObjectNode review(WeeklyReview review) {
    return new Members()
        .always("week", review.week().toString())
        .instant("asOf", review.asOf())
        .list("moved", review.moved(), ReviewJson::moved)
        .list("decide", review.decide(), ReviewJson::toDecide)
        .list("waitingFor", review.waitingFor(), ReviewJson::waitingFor)
        .list("habits", review.habits(), ReviewJson::habits)
        .object();
  }

  private static ObjectNode moved(Moved moved) {
    return new Members()
        .node("deal", deal(moved.deal()))
        .instant("at", moved.at())
        .text("step", moved.step())
        .text("goal", moved.goal())
        .object();
  }

  private static ObjectNode toDecide(ToDecide decide) {
    return new Members()
        .node("deal", deal(decide.deal()))
        .name("reason", decide.reason())
        .text("question", decide.question())
        .object();
  }

  private static ObjectNode waitingFor(WaitingFor waiting) {
    return new Members()
        .node("deal", deal(waiting.deal()))
        .text("action", waiting.action())
        .instant("dueAt", waiting.dueAt())
        .number("daysUntilDue", waiting.daysUntilDue())
        .object();
  }

  private static ObjectNode habits(Habits habits) {
    return new Members()
        .text("owner", habits.owner())
        .number("planned", habits.planned())
        .number("intentional", habits.intentional())
        .number("needsWork", habits.needsWork())
        .number("empty", habits.empty())
        .number("unplanned", habits.unplanned())
        .node("advance", rate(habits.advance()))
        .object();
  }

  private static ObjectNode rate(Habits.Rate rate) {
    return new Members().number("count", rate.count()).number("of", rate.of()).object();
  }

  private static ObjectNode deal(DealName deal) {
    return new Members()
        .text("dealId", deal.dealId())
        .text("name", deal.name())
        .text("account", deal.account())
        .text("owner", deal.owner())
        .object();
  }
}
