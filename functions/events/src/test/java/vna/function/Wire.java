package vna.function;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// The wire to a DynamoDB: hands everything on, and sees what is asked and what stays connected.
final class Wire implements AutoCloseable {
  private static final Pattern OPERATION = Pattern.compile("DynamoDB_20120810\\.(\\w+)");

  private final ServerSocket server;
  private final URI to;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<String> operations = new ConcurrentSkipListSet<>();
  private final AtomicInteger open = new AtomicInteger();

  Wire(URI to) throws IOException {
    this.to = to;
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    var _ = threads.submit(this::accept);
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /// The names of all that was asked.
  Set<String> operations() {
    return new TreeSet<>(operations);
  }

  /// Fails unless every connection is closed by then.
  void awaitNoneOpen(Duration patience) {
    await().atMost(patience).untilAtomic(open, equalTo(0));
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }

  private Object accept() throws IOException {
    while (true) {
      var client = server.accept();
      open.incrementAndGet();
      var _ = threads.submit(() -> connect(client));
    }
  }

  /// Lasts as long as the client keeps the connection.
  private void connect(Socket client) {
    try (client;
        var dynamo = new Socket(to.getHost(), to.getPort())) {
      var answers =
          threads.submit(() -> dynamo.getInputStream().transferTo(client.getOutputStream()));
      var buffer = new byte[64 * 1024];
      for (var read = client.getInputStream().read(buffer);
          read >= 0;
          read = client.getInputStream().read(buffer)) {
        var asked = OPERATION.matcher(new String(buffer, 0, read, ISO_8859_1));
        while (asked.find()) {
          operations.add(asked.group(1));
        }
        dynamo.getOutputStream().write(buffer, 0, read);
      }
      answers.cancel(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.decrementAndGet();
    }
  }
}
