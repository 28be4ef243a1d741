package vna.laptop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// `./vna start` as a process of its own that listens somewhere. It ends with its test.
///
/// @param address where it listens, such as `http://localhost:8080`
record Started(Process process, String address) implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /// Starts it on a free port, and waits until it listens.
  static Started in(Path folder, String... options) throws IOException {
    var process = start(folder, options);
    var output = process.inputReader(UTF_8);
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      var address = ADDRESS.matcher(line);
      if (address.find()) {
        return new Started(process, address.group());
      }
    }
    throw new AssertionError(new String(process.getErrorStream().readAllBytes(), UTF_8));
  }

  /// The same, whatever comes of it.
  static Process start(Path folder, String... options) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath().toString(),
                "start",
                "--port",
                "0",
                "--data",
                folder.toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).directory(Repository.ROOT.toFile()).start();
  }

  /// Asks for what is there.
  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send(request(path, headers).GET().build());
  }

  /// Sends JSON.
  HttpResponse<String> post(String path, String body, String... headers)
      throws IOException, InterruptedException {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /// Ends it as a power cut would.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
