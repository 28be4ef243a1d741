package vna.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// `/q/openapi`. That it is true is seen at every answer, by [EveryAnswer].
@QuarkusTest
class OpenApiTest extends ApiTest {
  @Inject Routes routes;

  @Test
  void it_is_openapi_3_1_and_names_every_operation_that_is_served_and_no_other() {
    var document = OpenApiDocument.read();

    var documented = new TreeSet<String>();
    document.operations().forEach(operation -> documented.add(operation.name()));
    var served = new TreeSet<String>();
    routes.all().stream()
        .filter(route -> !route.path().startsWith("/q/"))
        .forEach(route -> served.add(route.method() + " " + route.path()));
    assertEquals("3.1.0", document.root().path("openapi").asText());
    assertEquals(served, documented);
  }

  @Test
  void it_is_served_as_it_is_written() {
    var document = OpenApiDocument.read().root();

    assertEquals(document, json(given().get("/q/openapi").asString()));
    for (var type : List.of("application/json", "application/yaml")) {
      var answer = given().accept(type).get("/q/openapi?format=json");
      assertEquals(200, answer.statusCode());
      assertEquals(type, answer.contentType().replaceFirst(";.*", ""));
      assertEquals(document, json(answer.asString()));
    }
  }

  @Test
  void its_examples_are_good_requests() {
    var document = OpenApiDocument.read();
    var problems = new ArrayList<String>();
    for (var operation : document.operations()) {
      for (var content :
          document.root().at(operation.pointer() + "/requestBody/content").properties()) {
        var schema =
            "%s/requestBody/content/%s/schema"
                .formatted(operation.pointer(), OpenApiDocument.escaped(content.getKey()));
        if (content.getValue().has("example")) {
          problems.addAll(document.problems(schema, content.getValue().get("example")));
        }
      }
    }

    assertEquals(List.of(), problems);
  }
}
