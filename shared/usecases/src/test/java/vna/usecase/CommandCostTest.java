package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What commands ask of DynamoDB, and what it costs, is what the store's own page says.
class CommandCostTest {
  private static final List<String> OPERATIONS =
      List.of("GetItem", "BatchGetItem", "Query", "TransactWriteItems");

  private final Stage stage = new Stage();
  private final List<String> measured = new ArrayList<>();

  @Test
  void the_page_of_the_store_tells_what_commands_cost() throws IOException {
    stage.clock.set(Instant.parse("2026-11-28T08:00:00Z"));
    stage.applied(anotherDealOfTheOwner());

    measure("open a deal", Samples.open());
    var renamed = Samples.open().put("id", "open-2");
    ((ObjectNode) renamed.get("data")).put("name", "Line 3 and 4 changeover");
    measure("open it again, with another name", renamed);
    measure("plan a touch", Samples.plan());
    measure("plan it again: the first answer", Samples.plan());
    measure("record what came of it", Samples.outcome());
    measure("close the deal", Samples.close());
    measure("close it once more: refused", Samples.close().put("id", "close-2"));

    assertEquals(documented(), String.join("\n", measured));
  }

  private void measure(String command, ObjectNode event) {
    stage.requests.clear();
    stage.apply(event);
    var counts = stage.requests.counts();
    assertEquals(
        Set.of(),
        counts.keySet().stream()
            .filter(name -> !OPERATIONS.contains(name))
            .collect(java.util.stream.Collectors.toSet()));
    var cells = new ArrayList<String>();
    cells.add(command);
    OPERATIONS.forEach(name -> cells.add(String.valueOf(counts.getOrDefault(name, 0))));
    cells.add("%.0f".formatted(stage.requests.readUnits()));
    cells.add("%.0f".formatted(stage.requests.writeUnits()));
    cells.add("%.0f".formatted(stage.requests.writeUnitsWithIndexes()));
    measured.add("/// | " + String.join(" | ", cells) + " |");
  }

  private static ObjectNode anotherDealOfTheOwner() {
    var event = Samples.open().put("id", "open-0");
    ((ObjectNode) event.get("data")).remove("externalIds");
    return event;
  }

  private static String documented() throws IOException {
    var lines = Files.readAllLines(Path.of("src/main/java/vna/store/package-info.java"));
    var head = lines.stream().filter(line -> line.startsWith("/// | command ")).findFirst();
    var from = lines.indexOf(head.orElseThrow()) + 2;
    var rows =
        lines.subList(from, lines.size()).stream().takeWhile(line -> line.startsWith("/// |"));
    return String.join("\n", rows.toList());
  }
}
