package vna.infra;

import java.util.List;
import java.util.Objects;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexProps;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.ProjectionType;
import software.amazon.awscdk.services.dynamodb.StreamViewType;
import software.amazon.awscdk.services.dynamodb.Table;
import software.constructs.Construct;

/// The one table: each deal with its journal. It can be restored to any second of the last 35 days
/// and outlives the stack.
///
/// It has a name of its own, so that a stack made anew beside the retained table fails at once
/// instead of starting empty.
///
/// Rights are given as exact actions on exact indexes, for the CDK's own grants would cover all
/// indexes and Scan. A transaction needs the right to each of its writes
/// ([IAM](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html)).
final class DealTable extends Construct {
  private static final String BY_OWNER = "byOwner";
  private static final String BY_STATUS = "byStatus";
  private static final String BY_CHANGE = "byChange";

  /// The partition of the definitions of sources, and of nothing else.
  private static final String SOURCES = "SOURCES";

  private final Table table;

  DealTable(Construct scope, String id, String name) {
    super(scope, id);
    table =
        Table.Builder.create(this, "Table")
            .tableName(name)
            .partitionKey(text("PK"))
            .sortKey(text("SK"))
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .timeToLiveAttribute("expiresAt")
            .stream(StreamViewType.NEW_IMAGE)
            .pointInTimeRecoverySpecification(
                PointInTimeRecoverySpecification.builder().pointInTimeRecoveryEnabled(true).build())
            .deletionProtection(true)
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    index(BY_OWNER, ProjectionType.ALL);
    index(BY_STATUS, ProjectionType.ALL);
    index(BY_CHANGE, ProjectionType.KEYS_ONLY);
  }

  String name() {
    return table.getTableName();
  }

  /// Finds a deal and its journal, and writes in one transaction what was decided.
  ///
  /// Every command may write in each way, for what follows from an entry is the difference between
  /// two deals: a late one can take back whatever a later one made.
  void letCommand(QuarkusFunction function) {
    function.may(
        List.of(
            "dynamodb:DeleteItem",
            "dynamodb:GetItem",
            "dynamodb:PutItem",
            "dynamodb:Query",
            "dynamodb:UpdateItem"),
        table.getTableArn());
  }

  /// Looks up several external ids or people at once.
  void letLookUp(QuarkusFunction function) {
    function.may(List.of("dynamodb:BatchGetItem"), table.getTableArn());
  }

  /// Reads who the owners are, what they did and have open, and keeps what it made of it.
  void letReview(QuarkusFunction function) {
    function.may(
        List.of("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query", "dynamodb:UpdateItem"),
        table.getTableArn());
    function.may(List.of("dynamodb:Query"), table.getTableArn() + "/index/" + BY_OWNER);
  }

  /// Reads the definitions of sources, and no other row: whoever takes what strangers send sees no
  /// deal.
  void letReadSources(QuarkusFunction function) {
    function.mayOnRows(List.of("dynamodb:GetItem"), table.getTableArn(), SOURCES);
  }

  /// Lists deals, of one owner or of all.
  void letList(QuarkusFunction function) {
    function.may(
        List.of("dynamodb:Query"),
        table.getTableArn() + "/index/" + BY_OWNER,
        table.getTableArn() + "/index/" + BY_STATUS);
  }

  /// Finds what time has turned, and stores it anew. It cannot delete.
  void letTurn(QuarkusFunction function) {
    function.may(List.of("dynamodb:PutItem", "dynamodb:Query"), table.getTableArn());
    function.may(List.of("dynamodb:Query"), table.getTableArn() + "/index/" + BY_CHANGE);
  }

  /// Reads the stream. Streams are listed for no resource but *.
  void letFollow(QuarkusFunction function) {
    function.may(
        List.of("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"),
        streamArn());
    function.may(List.of("dynamodb:ListStreams"), "*");
  }

  String streamArn() {
    return Objects.requireNonNull(table.getTableStreamArn(), "the table has a stream");
  }

  private void index(String name, ProjectionType projection) {
    table.addGlobalSecondaryIndex(
        GlobalSecondaryIndexProps.builder()
            .indexName(name)
            .partitionKey(text(name + "PK"))
            .sortKey(text(name + "SK"))
            .projectionType(projection)
            .build());
  }

  private static Attribute text(String name) {
    return Attribute.builder().name(name).type(AttributeType.STRING).build();
  }
}
