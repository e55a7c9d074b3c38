package org.demarche;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rooms import only rooms above them, and the core knows nothing of Spark. */
class ArchitectureTest {

  /** From above to below. */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "input",
          "segment",
          "codebook",
          "quote",
          "speaker",
          "stance",
          "frame",
          "model",
          "nli",
          "coding",
          "compare",
          "report");

  private static final String[] SPARK = {
    "org.apache.spark..", "org.apache.hadoop..", "scala..", "com.johnsnowlabs..",
  };

  private static final String[] EDGE = {room("spark"), room("cli")};

  private static final DescribedPredicate<JavaClass> CORE = resideOutsideOfPackages(EDGE);

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.demarche");

  private static String room(String name) {
    return "org.demarche." + name + "..";
  }

  private static ArchRule importsNothingBelow(String name) {
    String[] below =
        ROOMS.subList(ROOMS.indexOf(name) + 1, ROOMS.size()).stream()
            .map(ArchitectureTest::room)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(room(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(below)
        .allowEmptyShould(true);
  }

  private static ArchRule importsNoSpark(DescribedPredicate<JavaClass> classes) {
    return noClasses().that(classes).should().dependOnClassesThat().resideInAnyPackage(SPARK);
  }

  @Test
  void rooms_importOnlyRoomsAboveThem() {
    assertThat(ROOMS).allSatisfy(name -> importsNothingBelow(name).check(CLASSES));
  }

  @Test
  void core_knowsNothingOfTheEdge() {
    noClasses().that(CORE).should().dependOnClassesThat().resideInAnyPackage(EDGE).check(CLASSES);
  }

  @Test
  void core_importsNoSpark() {
    importsNoSpark(CORE).check(CLASSES);
  }

  @Test
  void rules_canFail() {
    assertThatThrownBy(() -> importsNoSpark(resideInAPackage(room("spark.nlp"))).check(CLASSES))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () ->
                noClasses()
                    .that()
                    .resideInAPackage(room("coding"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(room("quote"))
                    .check(CLASSES))
        .isInstanceOf(AssertionError.class);
  }
}
