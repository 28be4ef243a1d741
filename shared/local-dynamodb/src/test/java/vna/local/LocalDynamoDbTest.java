package vna.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class LocalDynamoDbTest {
  private static final Map<String, AttributeValue> DEAL =
      Map.of("PK", AttributeValue.fromS("deal"), "name", AttributeValue.fromS("Line 3"));

  @Test
  void what_is_put_can_be_read() {
    try (var local = LocalDynamoDb.inMemory();
        var client = client(local.endpoint())) {
      createTable(client);

      put(client);

      assertEquals(DEAL, read(client));
    }
  }

  @Test
  void a_data_folder_survives_a_restart(@TempDir Path folder) {
    Path data = folder.resolve("not there yet");
    try (var local = LocalDynamoDb.in(data, LocalDynamoDb.ANY_PORT);
        var client = client(local.endpoint())) {
      createTable(client);
      put(client);
    }

    try (var local = LocalDynamoDb.in(data, LocalDynamoDb.ANY_PORT);
        var client = client(local.endpoint())) {
      assertEquals(DEAL, read(client));
    }
  }

  @Test
  void a_taken_port_is_named(@TempDir Path folder) {
    try (var first = LocalDynamoDb.inMemory()) {
      int port = first.endpoint().getPort();

      var refused =
          assertThrows(RuntimeException.class, () -> LocalDynamoDb.in(folder, port).close());

      assertTrue(refused.toString().contains("127.0.0.1:" + port), refused.toString());
    }
  }

  /// What listens on all interfaces answers at these two as well.
  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.2", "::1"})
  void it_listens_on_one_loopback_address_only(String other) throws IOException {
    try (var local = LocalDynamoDb.inMemory();
        var here = new Socket();
        var there = new Socket()) {
      int port = local.endpoint().getPort();

      here.connect(at("127.0.0.1", port), 1_000);

      assertThrows(IOException.class, () -> there.connect(at(other, port), 1_000));
    }
  }

  @Test
  void no_web_page_may_read_its_answers() throws IOException, InterruptedException {
    try (var local = LocalDynamoDb.inMemory();
        var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(local.endpoint())
              .header("Origin", "https://evil.example")
              .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
              .build();

      var answer = http.send(request, HttpResponse.BodyHandlers.discarding());

      assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }
  }

  private static InetSocketAddress at(String address, int port) {
    return new InetSocketAddress(InetAddress.ofLiteral(address), port);
  }

  private static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .build();
  }

  private static void createTable(DynamoDbClient client) {
    var attribute =
        AttributeDefinition.builder()
            .attributeName("PK")
            .attributeType(ScalarAttributeType.S)
            .build();
    var key = KeySchemaElement.builder().attributeName("PK").keyType(KeyType.HASH).build();
    client.createTable(table ->
        table
            .tableName("deals")
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(attribute)
            .keySchema(key));
  }

  private static void put(DynamoDbClient client) {
    client.putItem(put -> put.tableName("deals").item(DEAL));
  }

  private static Map<String, AttributeValue> read(DynamoDbClient client) {
    return client
        .getItem(get ->
            get.tableName("deals")
                .key(Map.of("PK", AttributeValue.fromS("deal")))
                .consistentRead(true))
        .item();
  }
}
