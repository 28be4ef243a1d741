package vna.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipFile;

/// One execution environment of a Lambda function: its zip, unpacked, in a JVM of its own that
/// AWS's runtime interface client runs as the managed runtime does, behind a Lambda Runtime API of
/// ours.
///
/// What passes here has met the class path, class loader and environment that it meets on AWS. The
/// client brings native code for Linux only.
///
/// Source: [Runtime API](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html); the JVM's
/// flags are those that functions of the managed runtime report.
public final class LambdaRuntime implements AutoCloseable {
  /// Says what the function told the Runtime API, JSON with `errorMessage` and `errorType`, when it
  /// threw or could not start; or that it ended, or gave no answer in time.
  public static final class FunctionFailed extends Exception {
    private static final long serialVersionUID = 1;

    FunctionFailed(String told) {
      super(told);
    }
  }

  private static final class Invocation {
    final String id = UUID.randomUUID().toString();
    final CompletableFuture<byte[]> answer = new CompletableFuture<>();
    final byte[] event;

    Invocation(byte[] event) {
      this.event = event;
    }
  }

  private static final String API = "/2018-06-01/runtime/";
  private static final Path CLIENT = Path.of("target", "ric").toAbsolutePath();
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int MEMORY_MB = 512;

  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final CompletableFuture<byte[]> end = new CompletableFuture<>();
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
  private final CompletableFuture<Boolean> restored = new CompletableFuture<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Path folder;
  private final HttpServer api;
  private final Process process;

  private volatile Invocation running = new Invocation(new byte[0]);

  private LambdaRuntime(Path zip, String handler, Map<String, String> environment)
      throws IOException {
    folder = Files.createTempDirectory("lambda-");
    Path task = unzip(zip, folder.resolve("task"));
    api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.setExecutor(threads);
    api.createContext(API, this::serve);
    api.start();
    process = start(task, handler, environment);
    var _ = process.onExit().thenAccept(this::ended);
  }

  /// Starts a function; that it could not be initialised is told by the first [#invoke].
  ///
  /// @param handler as configured on AWS, `class::method`
  /// @param environment the function's own variables
  public static LambdaRuntime of(Path zip, String handler, Map<String, String> environment)
      throws IOException {
    return new LambdaRuntime(zip, handler, environment);
  }

  /// Starts a function as for a snapshot of SnapStart: it is initialised, primed and then waits for
  /// [#restore()].
  public static LambdaRuntime snapshot(Path zip, String handler, Map<String, String> environment)
      throws IOException {
    var variables = new HashMap<>(environment);
    variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    var runtime = new LambdaRuntime(zip, handler, variables);
    CompletableFuture.anyOf(runtime.ready, runtime.end).join();
    return runtime;
  }

  /// Goes on where the snapshot was taken.
  public void restore() {
    restored.complete(true);
  }

  /// Hands over one event and waits for its answer. One at a time, as on AWS.
  public synchronized byte[] invoke(byte[] event) throws FunctionFailed, InterruptedException {
    var invocation = new Invocation(event);
    waiting.add(invocation);
    try {
      return (byte[])
          CompletableFuture.anyOf(invocation.answer, end)
              .get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof FunctionFailed failed) {
        throw failed;
      }
      throw new AssertionError(e);
    } catch (TimeoutException e) {
      throw new FunctionFailed("no answer within " + TIMEOUT);
    }
  }

  /// What the function has printed so far.
  public String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  /// Ends the function's process and deletes what was unpacked.
  @Override
  public void close() {
    restored.complete(true);
    process.destroyForcibly().onExit().join();
    api.stop(0);
    threads.shutdownNow();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start(Path task, String handler, Map<String, String> environment)
      throws IOException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:MaxHeapSize=" + MEMORY_MB * 1024 * 85 / 100 + "k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
            "-classpath",
            CLIENT + "/*",
            "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
            handler);
    builder.directory(task.toFile());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    var variables = builder.environment();
    variables.clear();
    variables.putAll(
        Map.of(
            "AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + api.getAddress().getPort(),
            "LAMBDA_TASK_ROOT", task.toString(),
            "_HANDLER", handler,
            "AWS_LAMBDA_FUNCTION_NAME", "function",
            "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(MEMORY_MB),
            "AWS_EXECUTION_ENV", "AWS_Lambda_java25",
            "AWS_REGION", "eu-central-1",
            "AWS_ACCESS_KEY_ID", "local",
            "AWS_SECRET_ACCESS_KEY", "local"));
    variables.put("TZ", ":UTC");
    variables.putAll(environment);
    return builder.start();
  }

  private void ended(Process function) {
    String printed;
    try {
      printed = log();
    } catch (IOException e) {
      printed = "what, cannot be read: " + e;
    }
    fail(
        end,
        "the function's process ended with status "
            + function.exitValue()
            + " and printed\n"
            + printed);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(API.length());
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (path.equals("invocation/next")) {
        running = waiting.take();
        next(exchange, running);
        return;
      }
      if (path.equals("restore/next")) {
        ready.complete(true);
        restored.join();
        exchange.sendResponseHeaders(200, -1);
        return;
      }
      if (path.equals("invocation/" + running.id + "/response")) {
        running.answer.complete(body);
      } else if (path.equals("invocation/" + running.id + "/error")) {
        fail(running.answer, new String(body, UTF_8));
      } else if (path.equals("init/error")) {
        fail(end, new String(body, UTF_8));
      } else {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.sendResponseHeaders(202, -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void next(HttpExchange exchange, Invocation invocation) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id);
    headers.set(
        "Lambda-Runtime-Deadline-Ms", Long.toString(Instant.now().plus(TIMEOUT).toEpochMilli()));
    headers.set(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws:lambda:eu-central-1:123456789012:function:function");
    exchange.sendResponseHeaders(200, invocation.event.length);
    exchange.getResponseBody().write(invocation.event);
  }

  private static void fail(CompletableFuture<byte[]> answer, String told) {
    answer.completeExceptionally(new FunctionFailed(told));
  }

  private static Path unzip(Path zip, Path into) throws IOException {
    try (var archive = new ZipFile(zip.toFile())) {
      for (var entry : archive.stream().filter(e -> !e.isDirectory()).toList()) {
        Path file = into.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        try (var content = archive.getInputStream(entry)) {
          Files.copy(content, file);
        }
      }
    }
    return into;
  }
}
