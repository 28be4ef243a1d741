package vna.local;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.model.ListTablesRequest;
import com.amazonaws.services.dynamodbv2.model.TransactWriteItemsRequest;
import com.amazonaws.services.dynamodbv2.model.TransactWriteItemsResult;
import java.nio.file.Path;

/// The requests to tables in a folder. A transaction is answered when its file holds it.
///
/// DynamoDB Local puts the commit into the queue of its one SQLite thread and answers without
/// waiting for it, so that a kill within some milliseconds took back what was acknowledged.
final class KeptRequests extends LocalDynamoDBRequestHandler {
  KeptRequests(Path folder) {
    super(0, false, folder.toString(), true, false);
  }

  @Override
  public TransactWriteItemsResult transactWriteItems(
      String accessKey, String region, TransactWriteItemsRequest request) {
    var result = super.transactWriteItems(accessKey, region, request);
    // Any question waits in the same queue, behind the commit.
    listTables(accessKey, region, new ListTablesRequest().withLimit(1));
    return result;
  }
}
