package vna.api;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalTable.class)
class SmokeTest {
  @Test
  void a_deal_is_opened() {
    System.out.println("PORT " + io.restassured.RestAssured.port);
    var r = given().contentType("application/json").body("""
        {"name":"n","account":"a","owner":"mara@example.com"}""").post("/v1/deals");
    System.out.println(r.statusCode() + " " + r.headers() + r.asString());
    for (var p : new String[] {"/v1/nix", "/v1/deals?x=1", "/v1/deals", "/v1/next-actions", "/v1/deals/abc", "/q/health", "/nope", "/v1/deals?limit=%zz", "/v1/deals?status=OPEN&cursor=eee"}) {
      r = given().urlEncodingEnabled(false).get(p);
      System.out.println(p + " " + r.statusCode() + " " + r.contentType() + " " + r.asString());
    }
    r = given().accept("text/html").get("/v1/deals");
    System.out.println(r.statusCode() + " " + r.contentType() + " " + r.asString());
    r = given().accept("text/csv").get("/v1/deals");
    System.out.println(r.statusCode() + " " + r.contentType() + " " + r.asString());
    r = given().put("/v1/deals");
    System.out.println(r.statusCode() + " " + r.headers() + " " + r.asString());
    r = given().contentType("text/plain").body("x").post("/v1/deals");
    System.out.println(r.statusCode() + " " + r.contentType() + " " + r.asString());
    r = given().contentType("application/json").body("{\"name\":\"" + "x".repeat(300_000) + "\"}").post("/v1/deals");
    System.out.println(r.statusCode() + " " + r.contentType() + " " + r.asString());
    r = given().contentType("application/json").body("{\"name\":").header("If-Match", "7").header("Idempotency-Key", "ä").post("/v1/deals?y=1");
    System.out.println(r.statusCode() + " " + r.contentType() + " " + r.asString());
    r = given().get("/q/openapi");
    System.out.println(r.statusCode() + " " + r.contentType() + " " + r.asString().substring(0, 300));
  }
}
