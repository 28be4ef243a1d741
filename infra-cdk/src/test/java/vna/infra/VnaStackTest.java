package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@NeedsNode
class VnaStackTest {
  private final Assembly assembly = Assembly.ofGoodSettings();

  @Test
  void the_stack_bears_the_teams_name_in_its_region_and_is_not_deleted_by_mistake()
      throws IOException {
    var manifest = Assembly.json(Files.readString(assembly.folder().resolve("manifest.json")));
    var stack = manifest.at("/artifacts/Vna");

    assertEquals("vna-sales", stack.at("/properties/stackName").textValue());
    assertEquals("aws://unknown-account/eu-central-1", stack.path("environment").textValue());
    assertEquals(true, stack.at("/properties/terminationProtection").booleanValue());
  }

  /// Whoever renames one of these replaces it, with all that it holds or is known by.
  @Test
  void what_holds_something_keeps_its_id() {
    var kept = List.of("AWS::DynamoDB::Table", "AWS::SQS::Queue", "AWS::Events::EventBus");

    assertEquals(
        """
        ClockScheduleMissedQueue74B60500
        CommandsBus357694EE
        CommandsUndeliveredQueue8DB46D13
        DealsTableB8315DDB
        EventsBus45DE4339
        EventsUnpublishedQueue90B00A86
        FunctionsFailedQueue92F15439
        InboxDeadQueue43B9579E
        InboxQueue96F60793
        WeeklyReviewScheduleMissedQueue51BC71DC
        """,
        assembly.all().stream()
            .filter(resource -> kept.contains(resource.type()))
            .map(resource -> resource.id() + "\n")
            .sorted()
            .collect(Collectors.joining()));
  }
}
