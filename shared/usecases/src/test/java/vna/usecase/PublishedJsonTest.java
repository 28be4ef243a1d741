package vna.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vna.deal.Standing;
import vna.playbook.Playbook;
import vna.playbook.Severity;
import vna.touch.Finding;
import vna.touch.Verdict;
import vna.wire.Answer;
import vna.wire.DealName;
import vna.wire.ExternalId;
import vna.wire.Result;
import vna.wire.TouchJson;

/// What we publish is as it was: a renamed or lost member shows here.
class PublishedJsonTest {
  private static final Path PUBLISHED = Path.of("src/test/resources/published.txt");
  private final Stage stage = new Stage();

  @Test
  void answers_and_documents_are_as_they_were() throws IOException {
    var published = new ArrayList<String>();
    stage.clock.set(Instant.parse("2026-11-27T18:00:00Z"));
    for (var event :
        List.of(
            Samples.close(),
            Samples.open(),
            Samples.plan(),
            Samples.outcome(),
            Samples.outcome().put("id", "outcome-2"))) {
      published.add(event.get("type").textValue() + " -> " + told(stage.apply(event)));
    }
    published.add("refused -> " + told(Answer.of(new Result.Refused(oneFinding()))));
    published.add("a touch: " + touch().toPrettyString());
    for (var event :
        List.of(
            Samples.close(),
            Samples.plan().put("id", "plan-2").put("time", "2026-11-27T18:00:00Z"),
            changed(Samples.close()))) {
      published.add(event.get("type").textValue() + " -> " + told(stage.apply(event)));
    }

    assertEquals(
        Files.readString(PUBLISHED),
        String.join("\n", published)
                .replaceAll("[0-9A-HJKMNP-TV-Z]{26}", "ID")
                .replaceAll("[0-9a-f]{32}", "HEX")
                .replaceAll("(\"actor\" : .*\\s+\"action\" :) .*", "$1 \"...\",")
                .replaceAll("\"why\" : \"[^\"]*\"", "\"why\" : \"...\"")
            + "\n");
  }

  private ObjectNode touch() {
    var name = new DealName.ByExternalId(new ExternalId("hubspot", "9182"));
    var deal = stage.store.load(name).orElseThrow().journal().fold(Playbook.DEFAULT);
    var standing = new Standing(deal, Playbook.DEFAULT, Instant.parse("2026-11-27T18:00:00Z"));
    return TouchJson.touch(deal.touches().getFirst(), standing);
  }

  private static Verdict oneFinding() {
    return Verdict.of(
        List.of(
            new Finding(
                "value-missing",
                Severity.BLOCKER,
                "/value/statement",
                "message",
                "expected",
                "found",
                "suggestion")),
        1);
  }

  private static ObjectNode changed(ObjectNode event) {
    ((ObjectNode) event.get("data")).put("reason", "another reason");
    return event;
  }

  private static String told(Answer answer) {
    return "%d etag %s, location %s%n%s"
        .formatted(
            answer.status(),
            answer.etag().orElse("none"),
            answer.location().orElse("none"),
            answer.body().toPrettyString());
  }
}
