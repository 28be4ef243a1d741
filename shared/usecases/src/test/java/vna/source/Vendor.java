package vna.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vna.wire.Received;
import vna.wire.SourceReader;

/// A ready definition with its samples, as they lie in `events/webhooks`. Their signatures were
/// made by another implementation than ours.
public record Vendor(String name) {
  static final Path FOLDER = Path.of("..", "..", "events", "webhooks");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TIME = Pattern.compile("\\b1795[0-9]{6}");
  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  public static List<Vendor> all() {
    try (var folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> new Vendor(folder.getFileName().toString()))
          .sorted(Comparator.comparing(Vendor::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A request of it, signed.
  public record Sample(Vendor vendor, String name, String extension) {
    Path file(String ending) {
      return FOLDER.resolve(vendor.name()).resolve(name + ending);
    }

    public Path answerFile() {
      return file(".answer.json");
    }

    public Delivery delivery() {
      var headers = new LinkedHashMap<String, String>();
      var sentAt = MONDAY;
      for (var line : text(file(".headers")).lines().toList()) {
        var colon = line.indexOf(": ");
        headers.put(line.substring(0, colon), line.substring(colon + 2));
        var time = TIME.matcher(line);
        if (time.find()) {
          sentAt = Instant.ofEpochSecond(Long.parseLong(time.group()));
        }
      }
      var url = "https://vna.example.com/webhooks/" + vendor.name();
      return new Delivery("POST", url, headers, Body.of(bytes(file(extension))), sentAt);
    }

    @Override
    public String toString() {
      return vendor.name() + "/" + name;
    }
  }

  public Stream<Sample> samples() {
    try (var files = Files.list(FOLDER.resolve(name))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".headers") && !file.startsWith("malformed"))
          .sorted()
          .map(file -> new Sample(this, file.replace(".headers", ""), ".json"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Signed, and no JSON.
  Sample malformed() {
    return new Sample(this, "malformed", ".txt");
  }

  public ObjectNode definition() {
    return json(FOLDER.resolve(name).resolve("source.json"));
  }

  public Source source() {
    return SourceReader.read(Received.of(definition()), name);
  }

  Keyring keys() {
    var source = source();
    var secrets = json(FOLDER.resolve("secrets.json"));
    return Keyring.of(
        source.verification(),
        source.secrets().stream()
            .filter(secrets::has)
            .map(secret -> secrets.get(secret).textValue())
            .toList());
  }

  static String text(Path file) {
    return new String(bytes(file), UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode json(Path file) {
    try {
      return (ObjectNode) JSON.readTree(bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> headers(String... namesAndValues) {
    var headers = new LinkedHashMap<String, String>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      headers.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return headers;
  }
}
