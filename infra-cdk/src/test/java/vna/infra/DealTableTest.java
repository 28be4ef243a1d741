package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

@NeedsNode
class DealTableTest {
  private final Assembly assembly = Assembly.ofGoodSettings();

  @Test
  void the_table_is_as_the_store_wants_it_and_can_be_restored() {
    var table = assembly.one("AWS::DynamoDB::Table");

    assertEquals(
        Assembly.json(
            """
            {
              "TableName": "vna-sales",
              "BillingMode": "PAY_PER_REQUEST",
              "AttributeDefinitions": [
                {"AttributeName": "PK", "AttributeType": "S"},
                {"AttributeName": "SK", "AttributeType": "S"},
                {"AttributeName": "byOwnerPK", "AttributeType": "S"},
                {"AttributeName": "byOwnerSK", "AttributeType": "S"},
                {"AttributeName": "byStatusPK", "AttributeType": "S"},
                {"AttributeName": "byStatusSK", "AttributeType": "S"},
                {"AttributeName": "byChangePK", "AttributeType": "S"},
                {"AttributeName": "byChangeSK", "AttributeType": "S"}
              ],
              "KeySchema": [
                {"AttributeName": "PK", "KeyType": "HASH"},
                {"AttributeName": "SK", "KeyType": "RANGE"}
              ],
              "GlobalSecondaryIndexes": [
                {
                  "IndexName": "byOwner",
                  "KeySchema": [
                    {"AttributeName": "byOwnerPK", "KeyType": "HASH"},
                    {"AttributeName": "byOwnerSK", "KeyType": "RANGE"}
                  ],
                  "Projection": {"ProjectionType": "ALL"}
                },
                {
                  "IndexName": "byStatus",
                  "KeySchema": [
                    {"AttributeName": "byStatusPK", "KeyType": "HASH"},
                    {"AttributeName": "byStatusSK", "KeyType": "RANGE"}
                  ],
                  "Projection": {"ProjectionType": "ALL"}
                },
                {
                  "IndexName": "byChange",
                  "KeySchema": [
                    {"AttributeName": "byChangePK", "KeyType": "HASH"},
                    {"AttributeName": "byChangeSK", "KeyType": "RANGE"}
                  ],
                  "Projection": {"ProjectionType": "KEYS_ONLY"}
                }
              ],
              "TimeToLiveSpecification": {"AttributeName": "expiresAt", "Enabled": true},
              "StreamSpecification": {"StreamViewType": "NEW_IMAGE"},
              "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": true},
              "DeletionProtectionEnabled": true
            }
            """),
        table.properties());
  }

  @Test
  void the_table_outlives_the_stack_and_never_moves() {
    var table = assembly.one("AWS::DynamoDB::Table");

    assertEquals("Retain", table.json().path("DeletionPolicy").textValue());
    assertEquals("Retain", table.json().path("UpdateReplacePolicy").textValue());
    assertEquals("DealsTableB8315DDB", table.id());
  }
}
