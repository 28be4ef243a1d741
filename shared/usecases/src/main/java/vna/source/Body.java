package vna.source;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// The exact bytes of a request.
public final class Body {
  private final byte[] bytes;

  private Body(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Body of(byte[] bytes) {
    return new Body(bytes.clone());
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// In standard Base64, with padding.
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /// Their SHA-256, in lower-case hexadecimal digits.
  String digest() {
    return HexFormat.of().formatHex(Digests.sha256(bytes));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body body && Arrays.equals(bytes, body.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
