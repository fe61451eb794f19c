package org.gongkai.extract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Titles, periods and names in every kind of contradiction: none is booked under another agency or
 * year than a human reader would say, and nearly all of those that have an answer are booked.
 */
class IdentityPuzzlesTest {

  private static final Set<Kind> TELLING =
      EnumSet.of(
          Kind.YEAR_DISAGREES,
          Kind.YEAR_UNSEEN,
          Kind.AGENCY_DISAGREES,
          Kind.AGENCY_UNSEEN,
          Kind.TITLE_WITHOUT_AGENCY);

  private static final Set<Kind> ONLY_UNTITLED = EnumSet.of(Kind.TITLE_WITHOUT_AGENCY);

  private final Readers readers = new Readers();
  private final Extractor extractor = new Extractor(Forms.national(), roster(), 2026);

  private static Roster roster() {
    return new Roster(
        List.of(
            agency("G0", "云岫区人民政府", "云岫区", Role.CONSOLIDATED, null),
            agency("G1", "云岫区人民政府办公室", "云岫区", Role.MEMBER, null, "区政府办"),
            agency("E1", "云岫区教育局", "云岫区", Role.MEMBER, null, "区教育局"),
            agency("F1", "云岫区财政局", "云岫区", Role.MEMBER, null, "区财金局"),
            agency("B1", "云岫区住房和城乡建设局", "云岫区", Role.MEMBER, null),
            agency("M1", "云岫区城市管理局", "云岫区", Role.MEMBER, null),
            agency("W1", "云岫区文体旅游局", "云岫区", Role.MEMBER, "W0", "云岫区文广体旅局"),
            agency("W0", "云岫区文化局", "云岫区", Role.MEMBER, null),
            agency("T1", "云岫区松溪镇人民政府", "云岫区", Role.MEMBER, null),
            agency("J1", "云岫区柳塘街道办事处", "云岫区", Role.MEMBER, null),
            agency("C1", "城区教育局", "城区", Role.MEMBER, null),
            agency("H0", "澄川市荷湾区人民政府", "荷湾区", Role.CONSOLIDATED, null),
            agency("H1", "澄川市荷湾区水务局", "荷湾区", Role.MEMBER, null),
            agency("H2", "澄川荷湾经济开发区管理委员会", "荷湾区", Role.MEMBER, null),
            agency("H3", "荷湾水乡度假区管理委员会", "荷湾区", Role.MEMBER, null, "荷湾水乡度假区"),
            agency("S0", "沭岭县人民政府", "沭岭县", Role.CONSOLIDATED, null),
            agency("N1", "北川市桐坪区审计局", "北川市桐坪区", Role.MEMBER, null),
            agency("N2", "南川市桐坪区审计局", "南川市桐坪区", Role.MEMBER, null)));
  }

  private static Agency agency(
      String code,
      String name,
      String district,
      Role role,
      @Nullable String successorOf,
      String... aliases) {
    Integer from = code.equals("W1") ? 2022 : null;
    Integer to = code.equals("W0") ? 2021 : null;
    return new Agency(
        code,
        name,
        district,
        "department",
        List.of(aliases),
        from,
        to,
        role,
        successorOf,
        null,
        null);
  }

  @Test
  void noPuzzleIsBookedAgainstAHumanReader() throws Exception {
    List<Puzzle> puzzles = puzzles();
    List<String> wrong = new ArrayList<>();
    int answers = 0;
    int decided = 0;
    for (Puzzle puzzle : puzzles) {
      Loading loading = extract(puzzle);
      String booking = booking(loading);
      if (!booking.equals(Puzzle.REFUSE) && !puzzle.allows(booking)) {
        wrong.add(puzzle.name() + ": " + booking + " instead of " + puzzle.answer());
      } else if (loading instanceof Loading.Loaded loaded && !isToldRightly(puzzle, loaded)) {
        wrong.add(puzzle.name() + ": finding " + (puzzle.isTold() ? "missing" : "not called for"));
      }
      answers += puzzle.hasAnswer() ? 1 : 0;
      decided += puzzle.hasAnswer() && !booking.equals(Puzzle.REFUSE) ? 1 : 0;
    }
    System.out.println(
        puzzles.size() + " puzzles, " + answers + " with an answer, " + decided + " decided");

    assertThat(wrong).isEmpty();
    assertThat(puzzles).hasSizeGreaterThanOrEqualTo(280);
    assertThat(decided * 100 / answers).isGreaterThanOrEqualTo(95);
  }

  private static boolean isToldRightly(Puzzle puzzle, Loading.Loaded loaded) {
    Set<Kind> seen = EnumSet.noneOf(Kind.class);
    loaded.report().observations().forEach(observation -> seen.add(observation.kind()));
    seen.retainAll(TELLING);
    return puzzle.isTold() ? !seen.isEmpty() : ONLY_UNTITLED.containsAll(seen);
  }

  private static List<Puzzle> puzzles() throws Exception {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    IdentityPuzzlesTest.class.getResourceAsStream("/identity/puzzles.txt")),
                StandardCharsets.UTF_8))) {
      return Puzzle.parse(lines.lines().toList());
    }
  }

  private Loading extract(Puzzle puzzle) {
    ReadResult result = readers.read(puzzle.path(), PuzzlePrinter.print(puzzle));
    assertThat(result).as(puzzle.name()).isInstanceOf(ReadResult.Read.class);
    return extractor.extract(((ReadResult.Read) result).document(), "reports/" + puzzle.path());
  }

  private static String booking(Loading loading) {
    return loading instanceof Loading.Loaded loaded
        ? loaded.report().key().agencyCode() + " " + loaded.report().key().year()
        : Puzzle.REFUSE;
  }
}
