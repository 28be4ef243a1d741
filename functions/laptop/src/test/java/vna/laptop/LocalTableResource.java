package vna.laptop;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.Table;

/// A table of its own for the application under test.
public class LocalTableResource implements QuarkusTestResourceLifecycleManager {
  private final LocalDynamoDb local = LocalDynamoDb.inMemory();

  @Override
  public Map<String, String> start() {
    try (var client = Database.local(local.endpoint()).build()) {
      Table.create(client, "vna");
    }
    return Map.of("vna.dynamodb.endpoint", local.endpoint().toString());
  }

  @Override
  public void stop() {
    local.close();
  }
}
