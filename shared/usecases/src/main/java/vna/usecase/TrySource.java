package vna.usecase;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vna.problem.InvalidInput;
import vna.source.Delivery;
import vna.source.Mapping;
import vna.source.Source;
import vna.store.SourceStore;
import vna.wire.Answer;
import vna.wire.Received;
import vna.wire.Result;

/// Maps a sample payload as its source would be mapped; nothing is verified and nothing stored. For
/// admins.
@ApplicationScoped
public class TrySource {
  private final SourceStore sources;

  @Inject
  public TrySource(SourceStore sources) {
    this.sources = sources;
  }

  /// 200 with each item: its event id, its commands, and all that is wrong with them.
  ///
  /// @param payload as JSON
  /// @param delivery the same as it came
  /// @throws InvalidInput when the payload is no JSON
  public Answer map(String name, Caller caller, Received payload, Delivery delivery) {
    if (!caller.isAtLeast(Role.ADMIN)) {
      return Answer.of(new Result.Forbidden());
    }
    var written = sources.find(name);
    InvalidInput.check(payload.problems());
    if (written.isEmpty()) {
      return Answer.of(new Result.NotFound());
    }
    var source = ApplyWebhook.source(name, written.get());
    var body = JsonNodeFactory.instance.objectNode();
    var items = body.putArray("items");
    source.mapping().map(payload.tree(), delivery).forEach(item -> items.add(item(source, item)));
    return new Answer(200, body, Optional.empty(), Optional.empty(), false);
  }

  private static ObjectNode item(Source source, Mapping.Item item) {
    var printed = JsonNodeFactory.instance.objectNode().put("eventId", item.id());
    var commands = printed.putArray("commands");
    item.commands().forEach(command -> commands.add(command(source, command)));
    item.failure()
        .ifPresent(failure -> error(printed.putArray("errors"), failure.place(), failure.reason()));
    return printed;
  }

  private static ObjectNode command(Source source, Mapping.Command command) {
    var printed =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", command.type())
            .put("time", command.occurredAt());
    printed.set("data", command.data());
    try {
      var _ = MapWebhook.read(source, command);
    } catch (InvalidInput invalid) {
      var errors = printed.putArray("errors");
      invalid.problems().forEach(problem -> error(errors, problem.name(), problem.detail()));
    }
    return printed;
  }

  private static void error(ArrayNode errors, String pointer, String detail) {
    errors.addObject().put("pointer", pointer).put("detail", detail);
  }
}
