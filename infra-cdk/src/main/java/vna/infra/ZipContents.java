package vna.infra;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What a Quarkus zip holds, whatever the order in which its build happened to write it: the same
/// sources give the same hash, so that nothing is deployed anew which has not changed.
///
/// The build's steps run in parallel, and up to Quarkus 3.34 three things tell of their order: that
/// of the zip's entries, the numbers of the values that recorded steps hand to each other, and that
/// of the statements which register configuration
/// ([quarkus#53025](https://github.com/quarkusio/quarkus/pull/53025)).
final class ZipContents {
  private static final String RECORDED = "io/quarkus/runner/recorded/";
  private static final String REGISTERED = "io/quarkus/runtime/generated/";

  /// A constant of a class file: two bytes of length, then the text.
  private static final String NUMBERED_VALUE = "(?s)..proxykey\\d+";

  private ZipContents() {}

  /// SHA-256, in hexadecimal digits.
  static String hash(Path zip) {
    try (var archive = new ZipFile(zip.toFile())) {
      var hash = sha256();
      for (var entry :
          archive.stream()
              .filter(entry -> !entry.isDirectory())
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList()) {
        hash.update((entry.getName() + "\n").getBytes(UTF_8));
        hash.update(sha256().digest(settled(archive, entry)));
      }
      return HexFormat.of().formatHex(hash.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] settled(ZipFile archive, ZipEntry entry) throws IOException {
    try (var in = archive.getInputStream(entry)) {
      var bytes = in.readAllBytes();
      if (entry.getName().startsWith(RECORDED)) {
        return new String(bytes, ISO_8859_1)
            .replaceAll(NUMBERED_VALUE, "proxykey")
            .getBytes(ISO_8859_1);
      }
      if (entry.getName().startsWith(REGISTERED)) {
        return texts(bytes).getBytes(UTF_8);
      }
      return bytes;
    }
  }

  /// All that a class names, in order.
  private static String texts(byte[] classFile) {
    var constants = ClassFile.of().parse(classFile).constantPool();
    return StreamSupport.stream(constants.spliterator(), false)
        .filter(Utf8Entry.class::isInstance)
        .map(text -> ((Utf8Entry) text).stringValue())
        .sorted()
        .collect(joining("\n"));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JVM has it", e);
    }
  }
}
