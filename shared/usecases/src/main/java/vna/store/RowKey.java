package vna.store;

/// Where a row is.
///
/// @param partition in the table or in an index
/// @param sort likewise
record RowKey(String partition, String sort) {}
