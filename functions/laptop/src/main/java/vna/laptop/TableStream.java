package vna.laptop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import vna.delivery.Publisher.Written;

/// The stream of a laptop's table, which keeps a day.
@ApplicationScoped
public class TableStream {
  private final DynamoDbClient client;
  private final String table;
  private final DynamoDbStreamsClient streams;

  /// By shard: the number of the last record that was read.
  private final Map<String, String> read = new HashMap<>();

  /// @param endpoint known only once the table has started, before which nobody asks
  @Inject
  public TableStream(
      DynamoDbClient client,
      @ConfigProperty(name = "vna.table", defaultValue = "vna") String table,
      @ConfigProperty(name = "vna.dynamodb.endpoint") Optional<URI> endpoint) {
    this.client = client;
    this.table = table;
    this.streams =
        DynamoDbStreamsClient.builder()
            .httpClientBuilder(Apache5HttpClient.builder())
            .endpointOverride(endpoint.orElseThrow())
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build();
  }

  /// The rows that were written since somebody asked, in order.
  synchronized List<Written> next() {
    var stream = client.describeTable(it -> it.tableName(table)).table().latestStreamArn();
    var shards = streams.describeStream(it -> it.streamArn(stream)).streamDescription().shards();
    var written = new ArrayList<Written>();
    shards.forEach(shard -> read(stream, shard, written));
    return written;
  }

  private void read(String stream, Shard shard, List<Written> written) {
    var iterator = iterator(stream, shard.shardId());
    while (iterator != null) {
      var from = iterator;
      var part = streams.getRecords(get -> get.shardIterator(from));
      part.records().stream()
          .filter(change -> change.eventName() != OperationType.REMOVE)
          .map(Record::dynamodb)
          .forEach(change -> written.add(new Written(change.sequenceNumber(), change.newImage())));
      if (part.records().isEmpty()) {
        return;
      }
      read.put(shard.shardId(), part.records().getLast().dynamodb().sequenceNumber());
      iterator = part.nextShardIterator();
    }
  }

  private String iterator(String stream, String shard) {
    var beginning = GetShardIteratorRequest.builder().streamArn(stream).shardId(shard);
    var last = read.get(shard);
    try {
      return streams
          .getShardIterator(
              (last == null
                      ? beginning.shardIteratorType(ShardIteratorType.TRIM_HORIZON)
                      : beginning
                          .shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                          .sequenceNumber(last))
                  .build())
          .shardIterator();
    } catch (TrimmedDataAccessException e) {
      read.remove(shard);
      return iterator(stream, shard);
    }
  }
}
