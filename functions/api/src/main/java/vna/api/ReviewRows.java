package vna.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// A review as rows: one for each deal of a section, one for each habit, rule and value.
final class ReviewRows {
  private static final List<String> OF_DEALS = List.of("moved", "decide", "waitingFor", "someday");
  private static final List<String> OF_COUNTS =
      List.of("habits", "habitsByChannel", "habitsByKind", "values", "rules");

  private ReviewRows() {}

  static ArrayNode of(JsonNode review) {
    var rows = JsonNodeFactory.instance.arrayNode();
    for (var section : OF_DEALS) {
      for (var item : review.path(section)) {
        add(rows, section, item);
      }
    }
    for (var deal : review.path("goalsThin")) {
      add(rows, "goalsThin", JsonNodeFactory.instance.objectNode().set("deal", deal));
    }
    for (var mend : review.path("mend")) {
      for (var deal : mend.path("deals")) {
        var row = JsonNodeFactory.instance.objectNode();
        row.set("question", mend.path("question"));
        row.putArray("reasons").add(mend.path("gap"));
        row.set("deal", deal);
        add(rows, "mend", row);
      }
    }
    for (var section : OF_COUNTS) {
      for (var item : review.path(section)) {
        add(rows, section, item);
      }
    }
    return rows;
  }

  private static void add(ArrayNode rows, String section, JsonNode item) {
    var row = rows.addObject().put("section", section);
    row.setAll((ObjectNode) item);
    if (item.path("deal").has("owner")) {
      row.set("owner", item.path("deal").path("owner"));
    }
    if (item.has("reasons")) {
      var reasons = item.path("reasons").valueStream().map(JsonNode::asText).toList();
      row.put("reasons", String.join(" ", reasons));
    }
  }
}
