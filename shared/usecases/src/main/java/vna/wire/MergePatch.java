package vna.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// [RFC 7396](https://www.rfc-editor.org/rfc/rfc7396): a document that says what becomes different
/// in another one. Null takes a member away, lists replace each other.
public final class MergePatch {
  private MergePatch() {}

  /// The document with the patch, as if it had been sent so.
  public static Received apply(JsonNode document, Received patch) {
    return patch.isUnreadable()
        ? patch
        : new Received(apply(document, patch.tree()), patch.problems());
  }

  static JsonNode apply(JsonNode document, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode patched =
        document instanceof ObjectNode object
            ? object.deepCopy()
            : JsonNodeFactory.instance.objectNode();
    for (var change : patch.properties()) {
      if (change.getValue().isNull()) {
        patched.remove(change.getKey());
      } else {
        patched.set(change.getKey(), apply(patched.path(change.getKey()), change.getValue()));
      }
    }
    return patched;
  }
}
