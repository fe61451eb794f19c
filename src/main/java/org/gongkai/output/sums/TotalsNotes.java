package org.gongkai.output.sums;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.output.edition.EditionSource;

/**
 * What is to be said wherever sums stand: whose figures they lack, whose in them cannot be right,
 * and whether they are final.
 */
public record TotalsNotes(GapNotes gaps, ErrorNotes errors, FinalityNotes finality) {

  public static TotalsNotes of(EditionSource edition) {
    return new TotalsNotes(GapNotes.of(edition), ErrorNotes.of(edition), FinalityNotes.of(edition));
  }

  /** The tables of sums of which anything is to be said. */
  public Stream<TableTotals> tables() {
    return Stream.concat(gaps.tables(), errors.tables()).distinct();
  }

  /** The sentences beneath a table of sums; none where nothing is to be said. */
  public List<String> beneath(TableTotals totals) {
    return Stream.of(gaps.beneath(totals), errors.beneath(totals))
        .flatMap(Optional::stream)
        .toList();
  }
}
