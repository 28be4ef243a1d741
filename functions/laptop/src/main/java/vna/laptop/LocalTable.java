package vna.laptop;

import java.util.concurrent.CompletableFuture;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.Table;

/// The table of a demo, in this JVM and gone with it.
final class LocalTable {
  private static final String NAME = "vna";

  private static volatile CompletableFuture<Void> made = new CompletableFuture<>();

  private LocalTable() {}

  /// Starts it beside whatever else starts.
  static void start() {
    made =
        CompletableFuture.runAsync(() -> {
          var local = LocalDynamoDb.inMemory();
          System.setProperty("vna.dynamodb.endpoint", local.endpoint().toString());
          try (var client = Database.local(local.endpoint()).build()) {
            Table.create(client, NAME);
          }
        });
  }

  /// Waits until it is there, and the application knows where.
  static void await() {
    made.join();
  }
}
