package vna.infra;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class InfraIsAloneTest {

  @Test
  void of_ours_it_imports_nothing() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "vna.infra",
            "java..",
            "org.jspecify..",
            "software.amazon.awscdk..",
            "software.constructs..",
            "io.github.cdklabs.cdknag..",
            "software.amazon.jsii..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vna.infra"));
  }
}
