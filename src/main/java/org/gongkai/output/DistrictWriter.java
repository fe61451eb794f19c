package org.gongkai.output;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.csv.Stretch;
import org.gongkai.output.edition.BookFile;
import org.gongkai.output.edition.DistrictBook;
import org.gongkai.output.edition.DistrictPart;
import org.gongkai.output.edition.DistrictParts;
import org.gongkai.output.edition.EditionFolder;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is one district's: takes it over from the edition before where it would become the
 * same, and draws it where not. Either way it has the same bytes.
 */
record DistrictWriter(EditionSource edition, DistrictParts before, DistrictParts now) {

  /** What belongs to no district is among the rows too, and comes first. */
  private static final String NONE = "";

  /**
   * Writes the rows of a table.
   *
   * @param years takes them once more, or null
   */
  void write(TableFile table, CsvRows rows, @Nullable YearSheets years) throws IOException {
    String path = table.name() + ".csv";
    rows.lines().cut(path);
    List<String> districts = new ArrayList<>(edition.roster().districts());
    districts.add(0, NONE);
    for (String district : districts) {
      EditionSource part = edition.ofDistrict(district);
      Optional<DistrictPart> same =
          before
              .find(table.name(), district, part.fingerprint())
              .filter(kept -> years == null || years.hasRoomFor(kept.rows()));
      if (same.isPresent()) {
        copy(same.get().rows(), rows, years);
      } else {
        table.write(part, rows);
      }
      List<Stretch> written = new ArrayList<>(List.of(rows.lines().cut(path)));
      if (years != null) {
        written.addAll(years.cut());
      }
      now.add(table.name(), district, new DistrictPart(part.fingerprint(), written, List.of()));
    }
  }

  private void copy(List<Stretch> kept, CsvRows rows, @Nullable YearSheets years)
      throws IOException {
    try (InputStream in = before.open(kept.get(0))) {
      rows.lines().copy(in, kept.get(0));
    }
    if (years != null) {
      for (Stretch year : kept.subList(1, kept.size())) {
        try (InputStream in = before.open(year)) {
          years.copy(in, year);
        }
      }
    }
  }

  /** Writes the files of a book. They print the day. */
  void write(DistrictBook book, EditionFolder folder) throws IOException {
    String name = book.getClass().getSimpleName();
    for (String district : edition.roster().districts()) {
      EditionSource part = edition.ofDistrict(district);
      String known = part.fingerprint();
      String fingerprint = known.isEmpty() ? "" : known + " " + part.asOf();
      Optional<DistrictPart> same = before.find(name, district, fingerprint);
      if (same.isPresent()) {
        for (BookFile file : same.get().files()) {
          folder.take(file, before);
        }
      } else {
        book.write(part, district, folder);
      }
      now.add(name, district, new DistrictPart(fingerprint, List.of(), folder.cut()));
    }
  }
}
