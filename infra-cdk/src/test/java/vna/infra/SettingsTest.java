package vna.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsNode
class SettingsTest {
  static final String GOOD =
      """
      team=sales
      region=eu-central-1
      zone=Europe/Berlin
      review.hour=7
      alarm.mail=ops@example.com
      issuer=https://login.example.com/
      audience=vna
      managers=sales-managers
      admins=sales-admins
      """;

  @TempDir Path folder;

  @Test
  void good_settings_are_read() throws IOException {
    assertEquals(Assembly.SETTINGS, Settings.read(file(GOOD)));
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
          issuer      | http://login.example.com | issuer=http://login.example.com is wrong; make it your login's https address, as in https://login.example.com/
          issuer      | login.example.com | issuer=login.example.com is wrong; make it your login's https address, as in https://login.example.com/
          issuer      | https://login.example.com/?team=1 | issuer=https://login.example.com/?team=1 is wrong; make it your login's https address, as in https://login.example.com/
          audience    | vna crm           | audience=vna crm is wrong; make it what its tokens are made for, as in vna
          managers    | Sales Managers    | managers=Sales Managers is wrong; make it one group's name without spaces, as in sales-managers
          """)
  void one_wrong_setting_is_named_with_its_fix(String name, String value, String problem)
      throws IOException {
    var file = file(GOOD.replaceFirst("(?m)^" + name + "=.*", name + "=" + value));

    assertEquals(List.of(file + ": " + problem), problems(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "team",
        "region",
        "zone",
        "review.hour",
        "alarm.mail",
        "issuer",
        "audience",
        "managers",
        "admins"
      })
  void a_setting_that_is_missing_or_empty_is_named(String name) throws IOException {
    var missing = file(GOOD.replaceFirst("(?m)^" + name + "=.*\n", ""));
    var empty = file(GOOD.replaceFirst("(?m)^" + name + "=.*", name + "="));

    for (var file : List.of(missing, empty)) {
      var problems = problems(file);
      assertEquals(1, problems.size(), problems.toString());
      assertEquals(
          file + ": " + name + " is missing; set it to",
          problems.getFirst().split(" (a|an|one|2|your|what) ", 2)[0]);
    }
  }

  @Test
  void a_domain_comes_with_its_certificate() throws IOException {
    var domain = "domain=vna.example.com\n";
    var certificate = "certificate=arn:aws:acm:eu-central-1:123456789012:certificate/01-ab\n";

    assertEquals(
        Optional.of(
            new Domain(
                "vna.example.com", "arn:aws:acm:eu-central-1:123456789012:certificate/01-ab")),
        Settings.read(file(GOOD + domain + certificate)).domain());
    var alone = file(GOOD + domain);
    assertEquals(
        List.of(alone + ": domain needs certificate; set it, or remove domain"), problems(alone));
    var elsewhere = file(GOOD + domain + certificate.replace("eu-central-1", "us-east-1"));
    assertEquals(
        List.of(
            elsewhere
                + ": certificate=arn:aws:acm:us-east-1:123456789012:certificate/01-ab is wrong;"
                + " make it the ARN of a certificate in eu-central-1, as in"
                + " arn:aws:acm:eu-central-1:123456789012:certificate/0123-ab"),
        problems(elsewhere));
    var address = file(GOOD + domain.replace("=", "=https://") + certificate);
    assertEquals(
        List.of(
            address
                + ": domain=https://vna.example.com is wrong; make it a host's name, as in"
                + " vna.example.com"),
        problems(address));
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
                + ": alarm.mail is missing; set it to one e-mail address, as in operations@example.com",
            file
                + ": issuer is missing; set it to your login's https address, as in https://login.example.com/",
            file + ": audience is missing; set it to what its tokens are made for, as in vna",
            file
                + ": managers is missing; set it to one group's name without spaces, as in sales-managers",
            file
                + ": admins is missing; set it to one group's name without spaces, as in sales-admins"),
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
