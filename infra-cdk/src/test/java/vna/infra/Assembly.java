package vna.infra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import software.amazon.awscdk.App;

/// What the app synthesises, read from the files that would be deployed.
///
/// @param folder where they are
/// @param template of the one stack
/// @param metadata what the CDK and cdk-nag remark on it
record Assembly(Path folder, JsonNode template, JsonNode metadata) {
  static final Settings SETTINGS =
      new Settings(
          "sales",
          "eu-central-1",
          ZoneId.of("Europe/Berlin"),
          7,
          "ops@example.com",
          new Callers(
              "https://login.example.com/",
              "vna",
              "email",
              "groups",
              "sales-managers",
              "sales-admins"),
          Optional.empty());

  private static final JsonMapper JSON = new JsonMapper();

  /// A resource of the template.
  ///
  /// @param id its logical one
  record Resource(String id, JsonNode json) {
    JsonNode properties() {
      return json.path("Properties");
    }

    String type() {
      return json.path("Type").textValue();
    }

    /// The id as we gave it, without the CDK's hash at its end.
    String name() {
      return Assembly.name(id);
    }
  }

  private static final class Once {
    static final Assembly GOOD = of(SETTINGS, app -> {});
  }

  /// That of good settings, made once for all tests.
  static Assembly ofGoodSettings() {
    return Once.GOOD;
  }

  /// Synthesises once more, after a change to the app.
  static Assembly of(Settings settings, Consumer<App> change) {
    var folder = Path.of("target", "stand-ins");
    var zips = new Zips(zip(folder.resolve("events.zip")), zip(folder.resolve("api.zip")));
    return of(settings, zips, change);
  }

  static Assembly of(Settings settings, Zips zips, Consumer<App> change) {
    try {
      var folder = Files.createTempDirectory(Path.of("target"), "assembly");
      var app = VnaApp.app(settings, zips, folder.resolve("cdk.out"));
      change.accept(app);
      app.synth();
      return in(folder.resolve("cdk.out"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Assembly in(Path folder) {
    return new Assembly(
        folder,
        read(folder.resolve("Vna.template.json")),
        read(folder.resolve("Vna.metadata.json")));
  }

  /// Stands for a zip.
  static Path zip(Path path) {
    try {
      Files.createDirectories(path.getParent());
      try (OutputStream file = Files.newOutputStream(path);
          var zip = new ZipOutputStream(file)) {
        var entry = new ZipEntry("empty");
        entry.setTime(0);
        zip.putNextEntry(entry);
      }
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Resource> all() {
    var resources = new ArrayList<Resource>();
    template
        .path("Resources")
        .properties()
        .forEach(r -> resources.add(new Resource(r.getKey(), r.getValue())));
    return resources;
  }

  List<Resource> all(String type) {
    return all().stream().filter(resource -> resource.type().equals(type)).toList();
  }

  Resource one(String type) {
    var found = all(type);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " resources are a " + type);
    }
    return found.getFirst();
  }

  /// The one that is referred to: by `Ref`, `Fn::GetAtt` or as an ARN built upon one of them.
  Resource referred(JsonNode reference) {
    var id = id(reference);
    return new Resource(id, template.path("Resources").path(id));
  }

  /// The functions by their name, without the team's.
  Map<String, Resource> functions() {
    var functions = new TreeMap<String, Resource>();
    for (var function : all("AWS::Lambda::Function")) {
      functions.put(nameOf(function), function);
    }
    return functions;
  }

  /// The name of the function that an alias leads to.
  String functionOf(JsonNode alias) {
    var live = referred(alias);
    if (!live.type().equals("AWS::Lambda::Alias")) {
      throw new AssertionError(alias + " is no alias, but " + live.type());
    }
    return nameOf(referred(live.properties().path("FunctionName")));
  }

  /// What hands over a queue or a stream to a function.
  JsonNode mappingOf(String function) {
    return all("AWS::Lambda::EventSourceMapping").stream()
        .map(Resource::properties)
        .filter(mapping -> isOf(function, mapping.path("FunctionName")))
        .findFirst()
        .orElseThrow();
  }

  /// An alias is named by its function's ARN and its own name.
  private boolean isOf(String function, JsonNode alias) {
    return alias.findValuesAsText("Ref").stream()
        .map(id -> template.path("Resources").path(id))
        .filter(resource -> resource.path("Type").asText().equals("AWS::Lambda::Alias"))
        .anyMatch(live -> nameOf(referred(live.at("/Properties/FunctionName"))).equals(function));
  }

  /// What a resource is called in an expectation: names for ids, text for text.
  static String label(JsonNode resource) {
    if (resource.isTextual()) {
      return resource.textValue();
    }
    if (resource.has("Fn::Join")) {
      var parts = new StringBuilder();
      resource.path("Fn::Join").path(1).forEach(part -> parts.append(label(part)));
      return parts.toString();
    }
    return name(id(resource));
  }

  private static String id(JsonNode reference) {
    return reference.has("Ref")
        ? reference.path("Ref").textValue()
        : reference.path("Fn::GetAtt").path(0).textValue();
  }

  private static String name(String id) {
    return id.replaceFirst("[0-9A-F]{8}$", "");
  }

  private static String nameOf(Resource function) {
    return function.properties().path("FunctionName").textValue().replaceFirst("^vna-sales-", "");
  }

  private static JsonNode read(Path file) {
    try {
      return json(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
