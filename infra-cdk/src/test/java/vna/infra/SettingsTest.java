package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsNode
class SettingsTest {
  private static final String GOOD =
      """
      team=sales
      region=eu-central-1
      zone=Europe/Berlin
      review.hour=7
      alarm.mail=ops@example.com
      """;

  @TempDir Path folder;

  @Test
  void good_settings_are_read() throws IOException {
    assertEquals(
        new Settings("sales", "eu-central-1", ZoneId.of("Europe/Berlin"), 7, "ops@example.com"),
        Settings.read(file(GOOD)));
  }

  @Test
  void the_settings_beside_the_pom_are_good() {
    assertEquals("vna-sales", Settings.read(Path.of("settings.properties")).name());
  }

  @Test
  void space_at_the_end_of_a_line_does_not_matter() throws IOException {
    assertEquals(Settings.read(file(GOOD)), Settings.read(file(GOOD.replace("\n", " \n"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          team        | Sales             | team=Sales is wrong; make it 2 to 20 of a-z, 0-9 and single hyphens, as in sales
          team        | a--b              | team=a--b is wrong; make it 2 to 20 of a-z, 0-9 and single hyphens, as in sales
          team        | abcdefghijklmnopqrstu | team=abcdefghijklmnopqrstu is wrong; make it 2 to 20 of a-z, 0-9 and single hyphens, as in sales
          region      | eu-centrall-1     | region=eu-centrall-1 is unknown; did you mean eu-central-1?
          region      | Frankfurt         | region=Frankfurt is unknown; make it an AWS region, as in eu-central-1
          zone        | Europe/Belrin     | zone=Europe/Belrin is unknown; did you mean Europe/Berlin?
          zone        | europe/berlin     | zone=europe/berlin is unknown; did you mean Europe/Berlin?
          zone        | +01:00            | zone=+01:00 is unknown; make it a place's time zone, as in Europe/Berlin
          zone        | Etc/GMT-1         | zone=Etc/GMT-1 is unknown; make it a place's time zone, as in Europe/Berlin
          review.hour | 24                | review.hour=24 is wrong; make it a whole hour from 0 to 23
          review.hour | 7:30              | review.hour=7:30 is wrong; make it a whole hour from 0 to 23
          review.hour | ٧                 | review.hour=٧ is wrong; make it a whole hour from 0 to 23
          alarm.mail  | ops               | alarm.mail=ops is wrong; make it one e-mail address, as in operations@example.com
          alarm.mail  | a@b.example,c@d.example | alarm.mail=a@b.example,c@d.example is wrong; make it one e-mail address, as in operations@example.com
          """)
  void one_wrong_setting_is_named_with_its_fix(String name, String value, String problem)
      throws IOException {
    var file = file(GOOD.replaceFirst("(?m)^" + name + "=.*", name + "=" + value));

    assertEquals(List.of(file + ": " + problem), problems(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"team", "region", "zone", "review.hour", "alarm.mail"})
  void a_setting_that_is_missing_or_empty_is_named(String name) throws IOException {
    var missing = file(GOOD.replaceFirst("(?m)^" + name + "=.*\n", ""));
    var empty = file(GOOD.replaceFirst("(?m)^" + name + "=.*", name + "="));

    for (var file : List.of(missing, empty)) {
      var problems = problems(file);
      assertEquals(1, problems.size(), problems.toString());
      assertEquals(
          file + ": " + name + " is missing; set it to",
          problems.getFirst().split(" (a|an|one|2) ", 2)[0]);
    }
  }

  @Test
  void a_setting_that_nobody_reads_is_named() throws IOException {
    var misspelt = file(GOOD + "review.huor=8\ncolour=blue\n");

    assertEquals(
        List.of(
            misspelt + ": colour is no setting; remove it",
            misspelt + ": review.huor is no setting; did you mean review.hour?"),
        problems(misspelt));
  }

  @Test
  void all_problems_are_told_at_once() throws IOException {
    var file = file("team=SALES\nzone=Mars/Olympus\n");

    assertEquals(
        List.of(
            file
                + ": team=SALES is wrong; make it 2 to 20 of a-z, 0-9 and single hyphens, as in sales",
            file + ": region is missing; set it to an AWS region, as in eu-central-1",
            file
                + ": zone=Mars/Olympus is unknown; make it a place's time zone, as in Europe/Berlin",
            file + ": review.hour is missing; set it to a whole hour from 0 to 23",
            file
                + ": alarm.mail is missing; set it to one e-mail address, as in operations@example.com"),
        problems(file));
  }

  @Test
  void a_file_that_is_no_properties_file_is_refused() throws IOException {
    var file = file("team=\\u00zz\n");

    assertEquals(
        List.of(file + ": is no properties file in UTF-8 (Malformed \\uxxxx encoding.)"),
        problems(file));
  }

  private List<String> problems(Path file) {
    return assertThrows(WrongSettings.class, () -> Settings.read(file)).problems();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "settings", ".properties"), text);
  }
}
