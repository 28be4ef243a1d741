package vna.store;

import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/// The table's indexes. `Keys` says what their keys hold.
enum Index {
  BY_OWNER("byOwner", ProjectionType.ALL),
  BY_STATUS("byStatus", ProjectionType.ALL),
  BY_CHANGE("byChange", ProjectionType.KEYS_ONLY);

  private final String published;
  private final ProjectionType projection;

  Index(String published, ProjectionType projection) {
    this.published = published;
    this.projection = projection;
  }

  String published() {
    return published;
  }

  ProjectionType projection() {
    return projection;
  }

  /// The attribute of its partition key.
  String partition() {
    return published + "PK";
  }

  /// The attribute of its sort key.
  String sort() {
    return published + "SK";
  }
}
