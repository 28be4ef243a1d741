package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// The zips as they were built.
class ZipsIT {
  private static final int MIB = 1024 * 1024;

  /// DynamoDB Local with what it needs, tests and what they need, the CDK.
  private static final Pattern NOT_OURS_TO_RUN =
      Pattern.compile(
          ".*(?i:dynamodblocal|local-dynamodb|sqlite|jetty|antlr|junit|rest-assured|assertj|mockito"
              + "|archunit|-tests?\\.jar|cdk|jsii|constructs).*|.*(Test|IT)\\.class");

  /// Built for the machine that ran the build, not for that which runs the function.
  private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib|jnilib)");

  private final Zips zips = Zips.BUILT.in(Path.of(".."));

  @Test
  void they_stay_small() throws IOException {
    assertTrue(Files.size(zips.events()) < 18.5 * MIB, Files.size(zips.events()) + " bytes");
    assertTrue(Files.size(zips.api()) < 28.5 * MIB, Files.size(zips.api()) + " bytes");
  }

  @Test
  void nothing_is_in_them_that_they_do_not_run() throws IOException {
    var wrong = new ArrayList<String>();
    for (var zip : List.of(zips.events(), zips.api())) {
      try (var archive = new ZipFile(zip.toFile())) {
        for (var entry : archive.stream().toList()) {
          if (NOT_OURS_TO_RUN.matcher(entry.getName()).matches()) {
            wrong.add(zip + ": " + entry.getName());
          }
          if (entry.getName().endsWith(".jar")) {
            try (var jar = new ZipInputStream(archive.getInputStream(entry))) {
              for (var in = jar.getNextEntry(); in != null; in = jar.getNextEntry()) {
                if (NATIVE.matcher(in.getName()).matches()) {
                  wrong.add(zip + ": " + entry.getName() + ": " + in.getName());
                }
              }
            }
          }
        }
      }
    }

    assertEquals(List.of(), wrong);
  }
}
