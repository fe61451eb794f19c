package org.gongkai.output.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.gongkai.model.wording.Language;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.table.AgencyTypes;
import org.gongkai.rollup.RollupRow;

/**
 * {@code typeSums}: district, agency type, year and the sums of all cells in the order of the
 * catalogue, as one text ({@link CellRun}); behind a tilde over how many agencies, where some that
 * have reported give no figure.
 */
record TypeSumsPart(Subjects subjects, Language language) implements Part {

  @Override
  public void write(EditionSource edition, DataWriter data) {
    data.list("typeSums", out -> write(edition, out));
  }

  private void write(EditionSource edition, Consumer<Object> out) {
    List<RollupRow> open = new ArrayList<>();
    edition.forEachTypeRollup(
        row -> {
          if (!open.isEmpty() && !isBeside(row, open.get(0))) {
            out.accept(columns(open));
            open.clear();
          }
          open.add(row);
        });
    if (!open.isEmpty()) {
      out.accept(columns(open));
    }
  }

  private static boolean isBeside(RollupRow row, RollupRow other) {
    return row.district().equals(other.district())
        && Objects.equals(row.agencyType(), other.agencyType())
        && row.year() == other.year();
  }

  private List<Object> columns(List<RollupRow> rows) {
    RollupRow any = rows.get(0);
    String[] words = new String[subjects.cells().entries().size()];
    Arrays.fill(words, CellRun.NOT_IN_FORM);
    rows.forEach(row -> words[subjects.cells().place(row.cell())] = word(row));
    String type = new AgencyTypes(language).name(Objects.requireNonNullElse(any.agencyType(), ""));
    return List.of(subjects.district(any.district()), type, any.year(), CellRun.of(List.of(words)));
  }

  private static String word(RollupRow row) {
    boolean isWhole = row.total() == null || row.agenciesWithValue() == row.agenciesReporting();
    return Figure.text(row.total()) + (isWhole ? "" : "~" + row.agenciesWithValue());
  }
}
