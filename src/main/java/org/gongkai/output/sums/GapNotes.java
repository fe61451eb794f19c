package org.gongkai.output.sums;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.Gap;

/**
 * Says in words which agencies' figures a district's sums lack although their reports are in, the
 * same in every output that shows such a sum.
 */
public final class GapNotes {

  private final Wording words;
  private final Roster roster;
  private final List<Gap> gaps;
  private final TableNumbers numbers;

  private GapNotes(Wording words, Roster roster, TableNumbers numbers, List<Gap> gaps) {
    this.words = words;
    this.roster = roster;
    this.numbers = numbers;
    this.gaps = List.copyOf(gaps);
  }

  public static GapNotes of(EditionSource edition) {
    Wording words = new Wording("org/gongkai/output/gaps", edition.language());
    TableNumbers numbers = TableNumbers.of(edition.officeForms());
    return new GapNotes(words, edition.roster(), numbers, edition.branch().gaps());
  }

  /** What stands beneath a table of sums; empty where every report that is in is in them. */
  public Optional<String> beneath(TableTotals totals) {
    List<Gap> lacking = gaps.stream().filter(gap -> totals(gap).anyMatch(totals::equals)).toList();
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("beneath", numbers.of(totals.section()), agencies(lacking)));
  }

  /** The tables that have a note, in the order of the gaps. */
  public Stream<TableTotals> tables() {
    return gaps.stream().flatMap(this::totals).distinct();
  }

  /** The sums that lack it: those of the district and of all above. */
  private Stream<TableTotals> totals(Gap gap) {
    return roster.offices().path(gap.district()).stream()
        .map(district -> new TableTotals(district, gap.year(), gap.section()));
  }

  /** How many agencies' reports are not whole in the sums. */
  public long agencies(String district, int year) {
    return gaps.stream()
        .filter(gap -> gap.year() == year)
        .filter(gap -> roster.offices().path(gap.district()).contains(district))
        .map(Gap::agencyCode)
        .distinct()
        .count();
  }

  /** The tables of a report that are lacking, in a list; empty where none is. */
  public String tables(ReportKey report) {
    return gaps.stream()
        .filter(gap -> gap.agencyCode().equals(report.agencyCode()))
        .filter(gap -> gap.year() == report.year())
        .map(gap -> words.text(key("table", gap), numbers.of(gap.section()), gap.cells()))
        .collect(Collectors.joining(words.text("separator")));
  }

  private String agencies(List<Gap> lacking) {
    return NameList.of(
        lacking.stream()
            .map(gap -> words.text(key("agency", gap), name(gap), gap.cells()))
            .toList(),
        words);
  }

  private String name(Gap gap) {
    return roster.get(gap.agencyCode()).name();
  }

  private static String key(String what, Gap gap) {
    return what + (gap.isWhole() ? ".whole" : ".part");
  }
}
