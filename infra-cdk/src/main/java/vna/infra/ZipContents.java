package vna.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What a Quarkus zip holds, whatever the order in which its build happened to write it: the same
/// sources give the same hash, so that nothing is deployed anew which has not changed.
///
/// The build's steps run in parallel, and up to Quarkus 3.34 its generated classes tell of their
/// order: in the numbers of the values that recorded steps hand to each other, and in the order of
/// statements ([quarkus#53025](https://github.com/quarkusio/quarkus/pull/53025)). So of such a
/// class counts what it names and which constants it uses, not in which order.
final class ZipContents {
  private static final Pattern GENERATED =
      Pattern.compile("io/quarkus/(runner/recorded|runtime/generated)/.*\\.class");

  /// The build's names for values and for configurations, in the order in which they came.
  private static final String NUMBERED = "^(proxykey|configClass\\$)\\d+$";

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
      return GENERATED.matcher(entry.getName()).matches() ? words(bytes).getBytes(UTF_8) : bytes;
    }
  }

  /// All that a class names and every constant that it uses, in the order of the alphabet.
  private static String words(byte[] classFile) {
    var parsed = ClassFile.of().parse(classFile);
    var names =
        StreamSupport.stream(parsed.constantPool().spliterator(), false)
            .filter(Utf8Entry.class::isInstance)
            .map(text -> ((Utf8Entry) text).stringValue());
    var constants =
        parsed.methods().stream()
            .flatMap(method -> method.code().stream())
            .flatMap(CodeModel::elementStream)
            .filter(ConstantInstruction.class::isInstance)
            .map(constant -> ((ConstantInstruction) constant).constantValue().toString());
    return Stream.concat(names, constants)
        .map(word -> word.replaceFirst(NUMBERED, "$1"))
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
