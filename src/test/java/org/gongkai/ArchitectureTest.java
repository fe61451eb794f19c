package org.gongkai;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A fact flows one way, from bytes to CSV: which room may know which. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gongkai");

  private static final Map<String, List<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("form", List.of("model")),
              Map.entry("document", List.of("model")),
              Map.entry("reader", List.of("document", "model")),
              Map.entry("extract", List.of("document", "form", "model")),
              Map.entry("check", List.of("form", "model")),
              Map.entry("rollup", List.of("form", "model")),
              Map.entry("office", List.of("document", "model", "reader")),
              Map.entry("store", List.of("model", "rollup")),
              Map.entry("output", List.of("form", "model", "rollup")),
              Map.entry("marking", List.of("document", "form", "model", "reader")),
              Map.entry("intake", List.of("model", "reader", "store"))));

  @Test
  void everyRoomKnowsOnlyTheRoomsBeforeIt() {
    ARROWS.forEach(
        (room, known) -> {
          List<String> allowed = new ArrayList<>();
          allowed.add("org.gongkai." + room + "..");
          known.forEach(other -> allowed.add("org.gongkai." + other + ".."));
          noClasses()
              .that()
              .resideInAPackage("org.gongkai." + room + "..")
              .should()
              .dependOnClassesThat(
                  resideInAnyPackage("org.gongkai..")
                      .and(
                          com.tngtech.archunit.base.DescribedPredicate.not(
                              resideInAnyPackage(allowed.toArray(String[]::new)))))
              .check(CLASSES);
        });
  }

  @Test
  void theCoreNeedsNothingButJava() {
    classes()
        .that()
        .resideInAnyPackage(
            "org.gongkai.model..", "org.gongkai.document..", "org.gongkai.extract..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.gongkai..")
        .check(CLASSES);
  }

  @Test
  void springStaysInTheJobAndTheStore() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.gongkai.job..", "org.gongkai.store..", "org.gongkai")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(CLASSES);
  }

  @Test
  void eachLibraryStaysInTheRoomThatNeedsIt() {
    Map.ofEntries(
            Map.entry("org.jsoup..", List.of("org.gongkai.marking..", "org.gongkai.reader..")),
            Map.entry("com.helger..", List.of("org.gongkai.reader.web..")),
            Map.entry(
                "org.apache.poi..",
                List.of(
                    "org.gongkai.marking..",
                    "org.gongkai.reader..",
                    "org.gongkai.output.template..",
                    "org.gongkai.output.workbook..",
                    "org.gongkai.output.word..")),
            Map.entry(
                "org.apache.pdfbox..", List.of("org.gongkai.marking..", "org.gongkai.reader..")),
            Map.entry(
                "com.opencsv..",
                List.of("org.gongkai.output..", "org.gongkai.office..", "org.gongkai.reader..")),
            Map.entry("java.sql..", List.of("org.gongkai.store..")),
            Map.entry("picocli..", List.of("org.gongkai.job..")),
            Map.entry("org.springframework.integration..", List.of("org.gongkai.job.remote..")),
            Map.entry("jakarta.jms..", List.of("org.gongkai.job.remote.carrier..")),
            Map.entry("org.apache.activemq..", List.of("org.gongkai.job.remote.carrier..")))
        .forEach(
            (library, rooms) ->
                noClasses()
                    .that()
                    .resideOutsideOfPackages(rooms.toArray(String[]::new))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)
                    .check(CLASSES));
  }

  @Test
  void noNamesThatSayNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO|Base[A-Z].*)$")
        .check(CLASSES);
  }

  @Test
  void stepsDoNotKnowTheJob() {
    noClasses()
        .that()
        .resideInAPackage("org.gongkai.job.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.gongkai.job")
        .check(CLASSES);
  }

  @Test
  void checksDoNotKnowWhoRunsThem() {
    noClasses()
        .that()
        .resideInAPackage("org.gongkai.check.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.gongkai.check")
        .check(CLASSES);
  }

  @Test
  void roomsAreFreeOfCycles() {
    slices().matching("org.gongkai.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.gongkai.job.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.gongkai.check.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.gongkai.extract.table.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.gongkai.output.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.gongkai.reader.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.gongkai.reader.pdf.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.gongkai.reader.word.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.gongkai.rollup.(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("org.gongkai.store.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noTypeHasTheNameOfAnother() throws IOException {
    List<String> names = new ArrayList<>();
    for (String root : List.of("src/main/java", "src/test/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
            .forEach(names::add);
      }
    }

    assertThat(names).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
  }
}
