package org.gongkai.output.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongkai.model.Slip;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.DistrictBook;
import org.gongkai.output.edition.EditionFolder;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.MediaType;
import org.gongkai.output.sums.FinalityNotes;
import org.gongkai.output.sums.Scores;
import org.gongkai.output.table.RuleWords;

/**
 * {@code bulletin/<district>-<year>.docx}: the draft of the office's notice to all (通报) on what was
 * handed in and how good it is. Only for an office that has brought a scoring scheme.
 */
public final class Bulletins implements DistrictBook {

  private static final String FOLDER = "bulletin";

  @Override
  public void write(EditionSource part, String district, EditionFolder folder) {
    if (part.scoring().items().isEmpty()) {
      return;
    }
    Wording words = new Wording("org/gongkai/output/word/bulletin", part.language());
    Letter letter = new Letter(part.letterhead(), part.asOf(), part.language());
    SortedMap<Integer, CommonFaults> faults = new TreeMap<>();
    part.forEachFinding(
        finding -> {
          if (CommonFaults.counts(finding, part.roster())) {
            faults.computeIfAbsent(finding.year(), year -> new CommonFaults()).add(finding);
          }
        });
    List<Slip> slips = new ArrayList<>();
    part.forEachSlip(slips::add);
    SortedMap<Integer, List<Slip>> slipsByYear = byYear(slips, slip -> slip.coverage().year());
    byYear(Scores.of(part), score -> score.coverage().year())
        .forEach(
            (year, scores) ->
                write(
                    new Bulletin.Year(
                        district,
                        year,
                        slipsByYear.getOrDefault(year, List.of()),
                        scores,
                        faults.getOrDefault(year, new CommonFaults())),
                    part,
                    letter,
                    words,
                    folder));
  }

  private static void write(
      Bulletin.Year year, EditionSource part, Letter letter, Wording words, EditionFolder folder) {
    RuleWords rules = new RuleWords(part.language());
    Bulletin bulletin =
        new Bulletin(
            year, letter, words, rules, new Scores(part, rules::title), FinalityNotes.of(part));
    try {
      folder.file(
          new EditionFolder.Place(FOLDER, year.district() + "-" + year.year(), "docx"),
          words.text("title", year.district(), year.year()),
          MediaType.DOCX,
          bulletin::write);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static <T> SortedMap<Integer, List<T>> byYear(List<T> all, Function<T, Integer> year) {
    SortedMap<Integer, List<T>> byYear = new TreeMap<>();
    all.forEach(
        each -> byYear.computeIfAbsent(year.apply(each), key -> new ArrayList<>()).add(each));
    return byYear;
  }
}
