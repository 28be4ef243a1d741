package vna.laptop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/// The HTTP door of this process: one path a function, and the API beside them.
final class FunctionDoor {
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper mapper = new ObjectMapper();
  private final URI base;

  /// @param base where they are mounted
  FunctionDoor(URI base) {
    this.base = base;
  }

  /// Sends an event to a function.
  ///
  /// @throws IOException when it does not answer, or not with an answer
  Answer send(String function, String event) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(base.resolve("/" + function))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(event))
            .build();
    var response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(function + " failed with status " + response.statusCode());
    }
    var answer = mapper.readTree(response.body());
    return new Answer(answer.path("status").asInt(), answer.path("body"));
  }

  /// Reads something of the API.
  ///
  /// @throws IOException when it does not answer, or not with what was asked for
  JsonNode read(String path) throws IOException, InterruptedException {
    return mapper.readTree(read(path, "application/json"));
  }

  /// Reads something of the API in that form.
  ///
  /// @throws IOException when it does not answer, or not with what was asked for
  String read(String path, String type) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(base.resolve(path)).header("Accept", type).build();
    var response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(path + " failed with status " + response.statusCode());
    }
    return response.body();
  }
}
