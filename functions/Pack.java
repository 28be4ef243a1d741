import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a Lambda zip anew: the jars in it stored, the whole deflated once, so that what their
/// classes have in common is in it once. A third smaller, and nothing is inflated twice. Entries
/// come in the order of their names, with one time.
///
/// Run by the build, from source: `java Pack.java function.zip`.
final class Pack {
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private Pack() {}

  static void main(String[] args) throws IOException {
    var zip = Path.of(args[0]);
    var packed = Path.of(args[0] + ".packed");
    try (var from = new ZipFile(zip.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(packed))) {
      to.setLevel(Deflater.BEST_COMPRESSION);
      for (var entry :
          from.stream()
              .filter(entry -> !entry.isDirectory())
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList()) {
        try (var content = from.getInputStream(entry)) {
          put(to, entry.getName(), false, entry.getName().endsWith(".jar") ? stored(content) : content.readAllBytes());
        }
      }
    }
    Files.move(packed, zip, StandardCopyOption.REPLACE_EXISTING);
  }

  /// The same jar, without compression; in its own order, for its manifest comes first.
  private static byte[] stored(InputStream jar) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(jar);
        var to = new ZipOutputStream(bytes)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        put(to, entry.getName(), true, from.readAllBytes());
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream to, String name, boolean stored, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    if (stored) {
      var crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    to.putNextEntry(entry);
    to.write(content);
  }
}
