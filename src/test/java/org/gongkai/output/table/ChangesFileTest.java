package org.gongkai.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.output.Publication;
import org.gongkai.output.Samples;
import org.gongkai.output.edition.DistrictParts;
import org.gongkai.output.edition.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesFileTest {

  private static final String SOURCES = "source,sha256,status\n";
  private static final String FACTS =
      "district,agency_code,year,section,category,measure,value,state,source\n";
  private static final String FINDINGS =
      "finding,check,severity,district,agency_code,year,decision\n";

  private final Path before;
  private final Path here;

  ChangesFileTest(@TempDir Path folder) throws IOException {
    before = Files.createDirectories(folder.resolve("before"));
    here = Files.createDirectories(folder.resolve("here"));
    for (Path edition : List.of(before, here)) {
      write(edition, "sources.csv", SOURCES);
      write(edition, "facts.csv", FACTS);
      write(edition, "findings.csv", FINDINGS);
    }
  }

  private static void write(Path folder, String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), "\uFEFF" + text);
  }

  private List<String> changes() throws IOException {
    List<String> changes = new ArrayList<>();
    new EditionComparison(
            before, new TableFile.Folders(before, DistrictParts.NONE, here, DistrictParts.NONE))
        .forEach(
            change ->
                changes.add(
                    String.join(
                        " ",
                        change.kind().code(),
                        change.what().code(),
                        change.row().get("agency_code")
                            + change.row().get("category")
                            + change.row().get("check")
                            + change.row().get("source"),
                        change.before() + "->" + change.after())));
    return changes;
  }

  @Test
  void theSameEditionHasNoChanges() throws IOException {
    String facts = FACTS + "区,A,2023,t,row,m,5,number,f\n";
    write(before, "facts.csv", facts);
    write(here, "facts.csv", facts);
    write(before, "sources.csv", SOURCES + "f,1,loaded\n");
    write(here, "sources.csv", SOURCES + "f,1,unchanged\n");

    assertThat(changes()).isEmpty();
  }

  @Test
  void aRestatedReportShowsEachCellThatDiffers() throws IOException {
    write(
        before,
        "facts.csv",
        FACTS
            + "区,A,2023,t,one,m,5,number,\n"
            + "区,A,2023,t,two,m,,blank,\n"
            + "区,A,2023,t,three,m,7,number,\n");
    write(
        here,
        "facts.csv",
        FACTS
            + "区,A,2023,t,one,m,6,number,\n"
            + "区,A,2023,t,two,m,0,number,\n"
            + "区,A,2023,t,three,m,7,number,\n");

    assertThat(changes()).containsExactly("fact changed Aone 5->6", "fact changed Atwo blank->0");
  }

  @Test
  void reportsThatCameAndWentAreToldOnceEach() throws IOException {
    write(
        before,
        "facts.csv",
        FACTS
            + "区,A,2023,t,one,m,5,number,a\n"
            + "区,A,2023,t,two,m,5,number,a\n"
            + "区,C,2023,t,one,m,1,number,c\n");
    write(
        here,
        "facts.csv",
        FACTS
            + "区,B,2023,t,one,m,5,number,b\n"
            + "区,B,2023,t,two,m,5,number,b\n"
            + "区,C,2023,t,one,m,1,number,c\n");

    assertThat(changes()).containsExactly("report removed Aonea a->", "report added Boneb ->b");
  }

  @Test
  void findingsThatCameWentAndWereDecided() throws IOException {
    write(
        before, "findings.csv", FINDINGS + "1,SUM-01,error,区,A,2023,\n2,SUM-02,error,区,A,2023,\n");
    write(
        here,
        "findings.csv",
        FINDINGS + "2,SUM-02,error,区,A,2023,explained\n3,SUM-03,error,区,A,2023,\n");

    assertThat(changes())
        .containsExactly(
            "finding changed ASUM-02 error->explained",
            "finding added ASUM-03 ->error",
            "finding removed ASUM-01 error->");
  }

  @Test
  void filesThatCameChangedAndWent() throws IOException {
    write(before, "sources.csv", SOURCES + "a,1,loaded\nb,2,rejected\n");
    write(here, "sources.csv", SOURCES + "a,9,loaded\nc,3,loaded\n");

    assertThat(changes())
        .containsExactly(
            "source changed a loaded->loaded",
            "source removed b rejected->",
            "source added c ->loaded");
  }

  @Test
  void anEditionCutToOtherYearsIsNotComparedWith(@TempDir Path output) throws IOException {
    Publication publication = new Publication(output);
    publication.publish(Samples.edition(), Samples.run("a"), 7);
    publication.publish(Samples.edition().withFindings(List.of()), Samples.run("b", "2020"), 7);
    assertThat(Files.readAllLines(output.resolve("changes.csv"))).hasSize(1);

    publication.publish(Samples.edition(), Samples.run("c", "2020"), 7);
    assertThat(Files.readAllLines(output.resolve("changes.csv"))).hasSizeGreaterThan(1);
  }
}
