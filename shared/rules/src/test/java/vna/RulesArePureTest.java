package vna;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The core knows nothing but the JDK and JSpecify, has no clock, and its packages form one line.
class RulesArePureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vna");

  /// Each may use those after it.
  private static final List<String> LINE =
      List.of(
          "vna.review",
          "vna.suggestion",
          "vna.decision",
          "vna.nextaction",
          "vna.touch.rule",
          "vna.deal",
          "vna.touch",
          "vna.playbook",
          "vna.problem");

  @Test
  void every_package_is_in_the_line_and_uses_only_those_after_it() {
    assertEquals(
        Set.copyOf(LINE), CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    for (var i = 0; i < LINE.size(); i++) {
      var allowed =
          Stream.concat(
                  LINE.subList(i, LINE.size()).stream(),
                  Stream.of(
                      "java.lang..",
                      "java.math..",
                      "java.text..",
                      "java.time..",
                      "java.util..",
                      "org.jspecify.."))
              .toArray(String[]::new);
      classes()
          .that()
          .resideInAPackage(LINE.get(i))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(allowed)
          .check(CORE);
    }
  }

  @Test
  void nothing_asks_for_the_time_or_for_chance() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .check(CORE);
  }
}
