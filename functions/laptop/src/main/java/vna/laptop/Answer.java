package vna.laptop;

import com.fasterxml.jackson.databind.JsonNode;

/// What a function answered.
///
/// @param status as HTTP has it
/// @param body what was made, or the problem
record Answer(int status, JsonNode body) {

  /// Whether it did what it was asked.
  boolean isGood() {
    return status < 400;
  }
}
