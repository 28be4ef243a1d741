package vna.local;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.jspecify.annotations.Nullable;

/// A running DynamoDB Local, reachable at [#endpoint()] from this machine only.
///
/// Any credentials and any region see the same tables. Starting takes about a second, so start one
/// for a JVM and give each test class a table of its own.
///
/// Errors: a [RuntimeException] that names the address, when the port is taken.
///
/// Source: [DynamoDB
/// Local](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.html). Its
/// own server would listen on all interfaces, let any web page read the answers and send usage
/// figures; so its request handler stands behind a Jetty of ours.
public final class LocalDynamoDb implements AutoCloseable {
  /// As a port: one that is free.
  public static final int ANY_PORT = 0;

  private static final String LOOPBACK = "127.0.0.1";
  private static final String NO_WEB_PAGE = "";

  // Held, for what is set on a logger that nobody holds is forgotten. A filter, for DynamoDB Local
  // sets the level itself whenever it opens a file.
  private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

  private final LocalDynamoDBServerHandler handler;
  private final Server server;
  private final ServerConnector connector;

  private LocalDynamoDb(@Nullable Path folder, int port) {
    SQLITE.setFilter(said -> said.getLevel().intValue() >= Level.SEVERE.intValue());
    var requests =
        folder == null
            ? new LocalDynamoDBRequestHandler(0, true, null, true, false)
            : new KeptRequests(folder);
    handler = new LocalDynamoDBServerHandler(requests, NO_WEB_PAGE);
    server = new Server();
    connector = new ServerConnector(server);
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(handler);
    LifeCycle.start(server);
  }

  /// Starts one whose tables end with it.
  public static LocalDynamoDb inMemory() {
    return new LocalDynamoDb(null, ANY_PORT);
  }

  /// Starts one whose tables are kept in a folder, made if it is missing.
  ///
  /// @param port where to listen, or [#ANY_PORT]
  public static LocalDynamoDb in(Path folder, int port) {
    try {
      return new LocalDynamoDb(Files.createDirectories(folder), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// For a client's `endpointOverride`.
  public URI endpoint() {
    return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort());
  }

  /// Stops listening, then closes the tables.
  @Override
  public void close() {
    LifeCycle.stop(server);
    handler.close();
  }
}
