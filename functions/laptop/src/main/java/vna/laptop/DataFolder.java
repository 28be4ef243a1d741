package vna.laptop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.exception.SdkException;
import vna.local.LocalDynamoDb;
import vna.store.Database;
import vna.store.Table;

/// The folder that a laptop's data is kept in, for one process at a time.
final class DataFolder {
  private static final String TABLE = "vna";
  private static final String LOCK = "lock";
  private static final String STARTED = "started";
  private static final String ENDPOINT = "endpoint";

  /// It cannot be used; the message says why in a line.
  static class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message, null, false, false);
    }
  }

  /// Another process has it.
  private static final class InUse extends Unusable {
    private static final long serialVersionUID = 1L;

    InUse(Path folder) {
      super("the data in %s is in use by another ./vna start".formatted(folder));
    }
  }

  private final Path folder;
  private final FileLock lock;
  private CompletableFuture<LocalDynamoDb> database = new CompletableFuture<>();

  private DataFolder(Path folder, FileLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// Where the table of whoever uses the folder now is to be reached; empty when nobody does.
  static Optional<String> endpointOfRunning(Path folder) throws Unusable {
    try {
      take(folder).lock.acquiredBy().close();
      return Optional.empty();
    } catch (InUse inUse) {
      return Optional.of(read(folder.resolve(ENDPOINT), inUse));
    } catch (IOException e) {
      throw new Unusable("the data folder %s cannot be written to".formatted(folder));
    }
  }

  private static String read(Path endpoint, InUse inUse) throws Unusable {
    try {
      return Files.readString(endpoint).strip();
    } catch (IOException e) {
      throw inUse;
    }
  }

  /// Takes the folder, made if it is missing.
  static DataFolder take(Path folder) throws Unusable {
    try {
      Files.createDirectories(folder);
      var lock =
          FileChannel.open(
                  folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
              .tryLock();
      if (lock == null) {
        throw new InUse(folder);
      }
      return new DataFolder(folder, lock);
    } catch (OverlappingFileLockException e) {
      throw new InUse(folder);
    } catch (IOException e) {
      throw new Unusable("the data folder %s cannot be written to".formatted(folder));
    }
  }

  /// Whether something was kept in it before.
  boolean isUsed() {
    return Files.exists(folder.resolve(STARTED));
  }

  /// From now on something is kept in it.
  void use() throws IOException {
    Files.writeString(folder.resolve(STARTED), "The data of ./vna start lies in this folder.\n");
  }

  /// Starts the table beside whatever else starts.
  void start() {
    database =
        CompletableFuture.supplyAsync(() -> {
          var local = LocalDynamoDb.in(folder, LocalDynamoDb.ANY_PORT);
          try (var client = Database.local(local.endpoint()).build()) {
            Table.create(client, TABLE);
          }
          System.setProperty("vna.dynamodb.endpoint", local.endpoint().toString());
          tellOthers(local);
          return local;
        });
  }

  private void tellOthers(LocalDynamoDb local) {
    try {
      Files.writeString(folder.resolve(ENDPOINT), local.endpoint() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until the table is there, and the application knows where.
  void await() throws Unusable {
    var failed = database.handle((_, failure) -> failure).join();
    if (failed != null) {
      throw new Unusable(
          failed.getCause() instanceof SdkException
              ? "the data in %s cannot be read".formatted(folder)
              : "the database cannot be started in %s".formatted(folder));
    }
  }

  /// Closes the table and leaves the folder to others.
  void close() throws IOException {
    var _ = database.thenAccept(LocalDynamoDb::close).exceptionally(_ -> null).join();
    lock.acquiredBy().close();
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
