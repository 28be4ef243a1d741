package vna.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import vna.function.LambdaRuntime;
import vna.local.LocalDynamoDb;

/// What would be deployed, run: each function as the template describes it (its zip, handler and
/// environment), on a table as the template describes it, called in the way that its triggers in
/// the template call it.
@NeedsNode
@EnabledOnOs(OS.LINUX)
class DeployedFunctionsIT {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
  private static final Map<String, LambdaRuntime> RUNNING = new HashMap<>();

  private static final LocalDynamoDb LOCAL = LocalDynamoDb.inMemory();
  private static final Assembly ASSEMBLY =
      Assembly.of(Assembly.SETTINGS, Zips.BUILT.in(TOP), app -> {});

  @BeforeAll
  static void deploy() {
    table();
  }

  @AfterAll
  static void stop() {
    RUNNING.values().forEach(LambdaRuntime::close);
    LOCAL.close();
  }

  @Test
  void each_command_goes_through_by_the_bus_and_again_by_direct_invocation() throws Exception {
    for (var command :
        List.of(
            "04-open-auental",
            "11-plan-auental-waiting-times",
            "15-outcome-auental-question",
            "39-close-auental-parked")) {
      var event = file("events/commands/" + command + ".json");
      var rule = rule(event.path("type").textValue());
      var function = ASSEMBLY.functionOf(rule.at("/Targets/0/Arn"));

      var delivered = invoke(function, byTheBus(event, rule.at("/Targets/0/InputPath")));
      var direct = invoke(function, event);

      var answer = file("events/commands/" + command + ".answer.json");
      assertEquals(answer.path("status"), delivered.path("status"), delivered.toString());
      assertEquals(delivered, direct);
    }
  }

  @Test
  void each_schedule_is_understood_by_what_it_starts() throws Exception {
    for (var schedule : ASSEMBLY.all("AWS::Scheduler::Schedule")) {
      var target = schedule.properties().path("Target");
      var event =
          target
              .path("Input")
              .textValue()
              .replace("<aws.scheduler.scheduled-time>", "2026-11-23T06:00:00Z");

      var answer = invoke(ASSEMBLY.functionOf(target.path("Arn")), Assembly.json(event));

      assertEquals(200, answer.path("status").intValue(), schedule.name() + ": " + answer);
    }
  }

  @Test
  void a_call_by_http_is_answered_to_whoever_is_known_only() throws Exception {
    try (var api = start("api", Map.of("VNA_LOCAL_USER", "mara@example.com"))) {
      var opened = Assembly.json(text(api.invoke(bytes(call("POST", "/v1/deals")))));
      var listed = Assembly.json(text(api.invoke(bytes(call("GET", "/v1/deals")))));
      var actions = Assembly.json(text(api.invoke(bytes(call("GET", "/v1/next-actions")))));

      assertEquals(201, opened.path("statusCode").intValue(), opened.toString());
      assertEquals(200, listed.path("statusCode").intValue(), listed.toString());
      assertEquals(200, actions.path("statusCode").intValue(), actions.toString());
    }
    var nobody = call("GET", "/v1/deals");
    ((ObjectNode) nobody.path("headers")).remove("authorization");
    ((ObjectNode) nobody.path("requestContext")).remove("authorizer");

    assertEquals(401, invoke("api", nobody).path("statusCode").intValue());
    assertEquals(200, invoke("api", call("GET", "/q/health")).path("statusCode").intValue());
    assertEquals(200, invoke("api", call("GET", "/q/openapi")).path("statusCode").intValue());
  }

  private static JsonNode invoke(String function, JsonNode event) throws Exception {
    var runtime = RUNNING.get(function);
    if (runtime == null) {
      runtime = start(function, Map.of());
      RUNNING.put(function, runtime);
    }
    return Assembly.json(text(runtime.invoke(bytes(event))));
  }

  /// @param more of the environment than the template says
  private static LambdaRuntime start(String name, Map<String, String> more) throws IOException {
    var function = Objects.requireNonNull(ASSEMBLY.functions().get(name), name).properties();
    var asset = function.at("/Code/S3Key").textValue();
    var environment = new HashMap<>(more);
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", LOCAL.endpoint().toString());
    function
        .at("/Environment/Variables")
        .properties()
        .forEach(variable -> environment.put(variable.getKey(), value(variable.getValue())));
    return LambdaRuntime.of(
        ASSEMBLY.folder().resolve("asset." + asset),
        function.path("Handler").textValue(),
        environment);
  }

  private static String value(JsonNode variable) {
    return variable.isTextual()
        ? variable.textValue()
        : ASSEMBLY.referred(variable).properties().path("TableName").asText(variable.toString());
  }

  private static JsonNode rule(String type) {
    return ASSEMBLY.all("AWS::Events::Rule").stream()
        .map(Assembly.Resource::properties)
        .filter(rule -> rule.at("/EventPattern/detail-type/0").textValue().equals(type))
        .findFirst()
        .orElseThrow();
  }

  /// What a target gets of an event of the bus: the part that its path, such as `$.detail`, names.
  private static JsonNode byTheBus(JsonNode command, JsonNode path) {
    var event =
        JsonNodeFactory.instance
            .objectNode()
            .put("version", "0")
            .put("id", "7bf73129-1428-4cd3-a780-95db273d1602")
            .put("detail-type", command.path("type").textValue())
            .put("source", "crm")
            .put("account", "123456789012")
            .put("time", "2026-11-20T08:00:00Z")
            .put("region", "eu-central-1");
    event.putArray("resources");
    event.set("detail", command);
    return event.at(path.textValue().replace("$", "").replace('.', '/'));
  }

  /// An HTTP API's event in format 2.0, of a manager whose token the gateway has verified.
  private static ObjectNode call(String method, String path) {
    var claims =
        """
        {
          "iss": "https://login.example.com/",
          "aud": "vna",
          "exp": "4102444800",
          "email": "mara@example.com",
          "email_verified": "true",
          "groups": "[sales-managers]"
        }
        """;
    var token =
        """
        {"iss":"https://login.example.com/","aud":"vna","exp":4102444800,"email":"mara@example.com",
         "email_verified":true,"groups":["sales-managers"]}
        """;
    var body =
        """
        {"name": "Line 3", "account": "Plant", "owner": "mara@example.com"}
        """;
    var event =
        JsonNodeFactory.instance
            .objectNode()
            .put("version", "2.0")
            .put("routeKey", "ANY /v1/{proxy+}")
            .put("rawPath", path)
            .put("rawQueryString", "")
            .put("isBase64Encoded", false);
    if (method.equals("POST")) {
      event.put("body", body);
    }
    event
        .putObject("headers")
        .put("host", "api.example.com")
        .put("accept", "*/*")
        .put("content-type", "application/json")
        .put(
            "authorization",
            "Bearer " + base64("{\"alg\":\"RS256\"}") + "." + base64(token) + ".AA")
        .put("x-forwarded-port", "443")
        .put("x-forwarded-proto", "https");
    var context = event.putObject("requestContext").put("stage", "$default");
    context
        .putObject("http")
        .put("method", method)
        .put("path", path)
        .put("protocol", "HTTP/1.1")
        .put("sourceIp", "203.0.113.7");
    context.putObject("authorizer").putObject("jwt").set("claims", Assembly.json(claims));
    return event;
  }

  /// Makes the table of the template.
  private static void table() {
    var table = ASSEMBLY.one("AWS::DynamoDB::Table").properties();
    try (var client =
        DynamoDbClient.builder()
            .endpointOverride(LOCAL.endpoint())
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build()) {
      client.createTable(create ->
          create
              .tableName(table.path("TableName").textValue())
              .billingMode(table.path("BillingMode").textValue())
              .keySchema(keys(table))
              .attributeDefinitions(
                  table
                      .path("AttributeDefinitions")
                      .valueStream()
                      .map(attribute ->
                          AttributeDefinition.builder()
                              .attributeName(attribute.path("AttributeName").textValue())
                              .attributeType(attribute.path("AttributeType").textValue())
                              .build())
                      .toList())
              .globalSecondaryIndexes(
                  table
                      .path("GlobalSecondaryIndexes")
                      .valueStream()
                      .map(index ->
                          GlobalSecondaryIndex.builder()
                              .indexName(index.path("IndexName").textValue())
                              .keySchema(keys(index))
                              .projection(projection ->
                                  projection.projectionType(
                                      index.at("/Projection/ProjectionType").textValue()))
                              .build())
                      .toList()));
    }
  }

  private static List<KeySchemaElement> keys(JsonNode ofTableOrIndex) {
    return ofTableOrIndex
        .path("KeySchema")
        .valueStream()
        .map(key ->
            KeySchemaElement.builder()
                .attributeName(key.path("AttributeName").textValue())
                .keyType(key.path("KeyType").textValue())
                .build())
        .toList();
  }

  private static JsonNode file(String path) throws IOException {
    return Assembly.json(Files.readString(TOP.resolve(path)));
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }

  private static byte[] bytes(JsonNode json) {
    return json.toString().getBytes(UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
