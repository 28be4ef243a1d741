package vna.store;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// A source's definition.
///
/// @param definition as JSON
/// @param version 0 for one that came with the product and nobody has written yet
record SourceRow(String name, String definition, long version) {
  static final String VERSION = "version";
  static final TableSchema<SourceRow> SCHEMA =
      Columns.of(
              SourceRow.class,
              row -> Keys.source(row.name()),
              values ->
                  new SourceRow(
                      values.text("name"), values.text("definition"), values.number(VERSION)))
          .text("name", SourceRow::name)
          .text("definition", SourceRow::definition)
          .number(VERSION, SourceRow::version)
          .schema();
}
