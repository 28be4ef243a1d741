package vna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What `openapi.json` promises has been seen: runs after all tests of this module.
class OpenApiIT {

  @Test
  void each_status_that_is_described_was_answered_by_each_operation() throws IOException {
    var document = OpenApiDocument.read();
    var unseen = new TreeSet<String>();
    for (var operation : document.operations()) {
      for (var status : document.answers(operation).keySet()) {
        if (!status.equals("default")) {
          unseen.add(operation.name() + " " + status);
        }
      }
    }

    unseen.removeAll(Files.readAllLines(EveryAnswer.SEEN));

    assertEquals(new TreeSet<>(), unseen);
  }
}
