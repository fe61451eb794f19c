package org.gongkai.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Observation.Kind;

/**
 * Damage to a file of any format throws nothing and gives no wrong figure that could pass for a
 * right one.
 *
 * <p>What can be promised depends on the format. A packed file is checked against its check sums:
 * no figure changes. In plain text a flipped bit may turn a digit into another, which no reader can
 * notice; but it touches that one cell and moves no figure into another, so that the sums of its
 * line and column no longer agree, and the checks say so. In the old binary formats of Office,
 * which have no check sums either, one bit may say where several cells stand: the damage stays
 * within one line. A file that is cut off may lose the end of its last figure; then the lines
 * behind it are reported as missing.
 */
class DamagedFilesPropertiesTest {

  private static final String SEED = "20240101";

  @Provide
  Arbitrary<DamagedFile> files() {
    return Arbitraries.of(DamagedFile.all());
  }

  @Property(tries = 800, seed = SEED)
  void aFlippedBitChangesNoFigureButTheOneItLiesIn(
      @ForAll("files") DamagedFile file, @ForAll int place) {
    byte[] bytes = file.whole();
    int bit = Math.floorMod(place * 2_654_435_761L, bytes.length * 8);
    bytes[bit / 8] ^= (byte) (1 << bit % 8);

    Examined found = Examined.of(bytes);
    List<Fact> wrong = file.wrong(found);

    switch (file.guard()) {
      case CHECK_SUMS -> assertThat(wrong).isEmpty();
      case NONE -> assertThat(wrong).hasSizeLessThanOrEqualTo(1);
      case LINES ->
          assertThat(wrong.stream().map(Fact::cell).map(CellKey::category).distinct())
              .hasSizeLessThanOrEqualTo(1);
    }
    assertThat(wrong).filteredOn(DamagedFile::isSummed).allMatch(found::questions);
  }

  @Property(tries = 300, seed = SEED)
  void whatIsCutOffIsMissedAndNothingElseChanges(
      @ForAll("files") DamagedFile file, @ForAll int place) {
    byte[] bytes = file.whole();
    byte[] cut = Arrays.copyOf(bytes, Math.floorMod(place * 2_654_435_761L, bytes.length));

    Examined found = Examined.of(cut);

    List<Fact> wrong = file.wrong(found);
    assertThat(wrong).hasSizeLessThanOrEqualTo(1).allMatch(fact -> isCut(file, fact));
    assertThat(wrong.isEmpty() || found.saw(Kind.LINE_MISSING) || found.saw(Kind.TABLE_MISSING))
        .isTrue();
  }

  private static boolean isCut(DamagedFile file, Fact fact) {
    return file.guard() == DamagedFile.Guard.NONE
        && file.truth(fact.cell()).printed().startsWith(fact.quantity().printed());
  }

  @Property(tries = 1, seed = SEED)
  void theSamplesThemselvesAreReadWhole() {
    Map<String, DamagedFile.Guard> guards = DamagedFile.guards();

    assertThat(DamagedFile.all()).hasSizeGreaterThan(25);
    assertThat(guards.keySet())
        .contains(
            "html", "text", "markdown", "csv", "mhtml", "javascript", "rtf", "doc", "docx", "odt")
        .contains("xls", "xlsx", "pdf");
  }
}
