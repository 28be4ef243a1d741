package vna.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vna.nextaction.Announcement;
import vna.nextaction.Announcement.Outline;

/// Prints what is announced of a deal, without anybody's words.
final class AnnouncementJson {
  private AnnouncementJson() {}

  static Members data(Announcement announcement) {
    var data = new Members();
    return switch (announcement) {
      case Announcement.NextActionChanged(var next) ->
          data.node("nextAction", next, AnnouncementJson::outline);
      case Announcement.NextActionDue(var next) -> data.node("nextAction", outline(next));
      case Announcement.DealStalled(var step, var lastMovementAt) ->
          data.text("step", step).instant("lastMovementAt", lastMovementAt);
    };
  }

  private static ObjectNode outline(Outline next) {
    return new Members()
        .name("actor", next.actor())
        .text("rule", next.rule())
        .instant("dueAt", next.dueAt())
        .text("touchId", next.touchId())
        .object();
  }
}
