package vna.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.Table;

/// A table for all tests of this JVM; each test takes deals and keys of its own.
public class LocalTable implements QuarkusTestResourceLifecycleManager {
  private final LocalDynamoDb local = LocalDynamoDb.inMemory();

  @Override
  public Map<String, String> start() {
    var table = "vna-" + UUID.randomUUID();
    try (var client = Database.local(local.endpoint()).build()) {
      Table.create(client, table);
    }
    return Map.of("vna.dynamodb.endpoint", local.endpoint().toString(), "vna.table", table);
  }

  @Override
  public void stop() {
    local.close();
  }
}
