package vna.problem;

/// One thing wrong with an input.
///
/// @param place what `name` is: a JSON pointer (RFC 6901), a query parameter or a header
/// @param name where it is; a missing member's pointer is where it should be
/// @param detail what is wrong and how to mend it, in a sentence; never the value that was sent
public record Problem(Place place, String name, String detail) {

  /// Where a problem sits.
  public enum Place {
    POINTER,
    PARAMETER,
    HEADER
  }

  /// A problem in a JSON document.
  public static Problem at(String pointer, String detail) {
    return new Problem(Place.POINTER, pointer, detail);
  }

  /// A problem with a query parameter.
  public static Problem ofParameter(String parameter, String detail) {
    return new Problem(Place.PARAMETER, parameter, detail);
  }

  /// A problem with a header.
  public static Problem ofHeader(String header, String detail) {
    return new Problem(Place.HEADER, header, detail);
  }

  /// The same problem with its pointer below `parent`.
  public Problem below(String parent) {
    return new Problem(place, place == Place.POINTER ? parent + name : name, detail);
  }
}
