package vna.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import software.amazon.awssdk.core.exception.SdkServiceException;
import vna.store.Connections;
import vna.store.DealStore;
import vna.store.Unavailable;
import vna.wire.EventReader;
import vna.wire.EventType;
import vna.wire.StrictJson;

/// What Lambda's SnapStart keeps of this process: the code of a first call, loaded and run, and
/// nothing that must not come twice. So priming reads, and reads and prints JSON, but asks neither
/// the clock nor for an id, and no connection is kept.
///
/// Source: [runtime
/// hooks](https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-java.html).
@ApplicationScoped
public class Snapshot implements Resource {
  private static final String PLAN =
      """
      {
        "specversion": "1.0", "id": "priming", "source": "/priming", "type": "vna.touch.plan.v1",
        "time": "2026-11-25T09:00:00Z",
        "data": {
          "deal": {"id": "priming"}, "channel": "CALL", "scheduledFor": "2026-11-25T09:00:00Z",
          "value": {"kind": "INSIGHT", "statement": "A plan"}, "advances": {"step": "priming"},
          "buyerNextAction": {"action": "None", "dueBy": "2026-11-27"}
        }
      }
      """;

  private final DealStore store;
  private final Connections connections;

  @Inject
  public Snapshot(DealStore store, Connections connections) {
    this.store = store;
    this.connections = connections;
  }

  /// Where there are no snapshots, nobody asks for one.
  void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
    Core.getGlobalContext().register(this);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    var _ = EventReader.read(StrictJson.read(PLAN), Set.of(EventType.PLAN_TOUCH));
    try {
      var _ = store.load("priming");
    } catch (Unavailable | SdkServiceException e) {
      // A role that is new may not read for some seconds; the first call will.
    }
    connections.drop();
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Nothing was taken away that is not made anew by itself.
  }
}
