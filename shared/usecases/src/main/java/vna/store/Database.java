package vna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/// The one client of DynamoDB: in AWS by the function's own role; by `vna.dynamodb.endpoint` of a
/// DynamoDB Local.
@ApplicationScoped
public class Database {
  private static final Duration ATTEMPT = Duration.ofSeconds(2);
  private static final Duration CALL = Duration.ofSeconds(8);

  /// The client of this process.
  @Produces
  @Singleton
  DynamoDbClient client(
      @ConfigProperty(name = "vna.dynamodb.endpoint") Optional<URI> endpoint,
      Connections connections) {
    return endpoint
        .map(Database::local)
        .orElseGet(Database::builder)
        .httpClientBuilder(_ -> connections)
        .build();
  }

  void close(@Disposes DynamoDbClient client) {
    client.close();
  }

  /// For a client of a DynamoDB Local, which takes any credentials.
  public static DynamoDbClientBuilder local(URI endpoint) {
    return builder()
        .endpointOverride(endpoint)
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
  }

  private static DynamoDbClientBuilder builder() {
    return DynamoDbClient.builder()
        .httpClientBuilder(Apache5HttpClient.builder())
        .overrideConfiguration(
            override -> override.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL));
  }
}
