package vna.wire;

/// Prints [RFC 6901](https://www.rfc-editor.org/rfc/rfc6901) JSON pointers.
final class Pointers {
  private Pointers() {}

  static String below(String parent, String member) {
    return parent + "/" + member.replace("~", "~0").replace("/", "~1");
  }

  static String below(String parent, int element) {
    return parent + "/" + element;
  }
}
