package vna.usecase;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vna.store.SourceStore;
import vna.store.SourceStore.Written;
import vna.wire.Answer;
import vna.wire.Received;
import vna.wire.Result;
import vna.wire.SourceReader;

/// Shows, writes and deletes the definition of a source; for admins.
@ApplicationScoped
public class EditSource {
  private final SourceStore sources;

  @Inject
  public EditSource(SourceStore sources) {
    this.sources = sources;
  }

  /// 200 with the definition and its ETag.
  public Answer show(String name, Caller caller) {
    if (!caller.isAtLeast(Role.ADMIN)) {
      return Answer.of(new Result.Forbidden());
    }
    return sources.find(name).map(written -> shown(200, written)).orElseGet(EditSource::notFound);
  }

  /// Whether somebody wrote it: what came with the product may be replaced unseen.
  public boolean isWritten(String name) {
    return sources.find(name).filter(written -> written.version() > 0).isPresent();
  }

  /// 201 for a new one, 200 for another one in its place; it holds from the next delivery on.
  ///
  /// @param versions those that the caller has seen; any will do where it is empty
  /// @throws vna.problem.InvalidInput with everything that is wrong with the definition
  public Answer write(String name, Caller caller, Received body, Optional<Set<Long>> versions) {
    if (!caller.isAtLeast(Role.ADMIN)) {
      return Answer.of(new Result.Forbidden());
    }
    var _ = SourceReader.read(body, name);
    var before = sources.find(name);
    if (isStale(before, versions)) {
      return Answer.of(new Result.Stale());
    }
    var version = before.map(Written::version).orElse(0L) + 1;
    var definition = (ObjectNode) body.tree();
    return sources.write(name, definition, before, version)
        ? shown(before.isPresent() ? 200 : 201, new Written(definition, version))
        : Answer.of(new Result.Stale());
  }

  /// 204; deliveries are answered 404 from then on.
  public Answer delete(String name, Caller caller, Optional<Set<Long>> versions) {
    if (!caller.isAtLeast(Role.ADMIN)) {
      return Answer.of(new Result.Forbidden());
    }
    var before = sources.find(name);
    if (before.isEmpty()) {
      return notFound();
    }
    return !isStale(before, versions) && sources.delete(name, before.get())
        ? Answer.of(new Result.Erased())
        : Answer.of(new Result.Stale());
  }

  private static boolean isStale(Optional<Written> before, Optional<Set<Long>> versions) {
    return versions
        .filter(seen -> before.isEmpty() || !seen.contains(before.get().version()))
        .isPresent();
  }

  private static Answer shown(int status, Written written) {
    return new Answer(
        status,
        written.definition(),
        Optional.of("\"" + written.version() + "\""),
        Optional.empty(),
        false);
  }

  private static Answer notFound() {
    return Answer.of(new Result.NotFound());
  }
}
