package vna.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// `/q/openapi`.
@QuarkusTest
class OpenApiTest extends ApiTest {
  @Inject Routes routes;

  @Test
  void it_is_openapi_3_1_and_names_every_operation_that_is_served_and_no_other() {
    var document = json(given().accept("application/json").get("/q/openapi").asString());

    var documented = new TreeSet<String>();
    for (var path : document.path("paths").properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    var served = new TreeSet<String>();
    routes.all().forEach(route -> served.add(route.method() + " " + route.path()));
    assertEquals("3.1.0", document.path("openapi").asText());
    assertEquals(served, documented);
  }
}
