package org.gongkai.output.workbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.wording.PaperDay;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.output.sums.TotalsNotes;
import org.gongkai.output.table.AgencyTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets of one district's workbook are made of.
 *
 * @param edition of the district alone
 * @param years its sums, the newest year first
 * @param coverage its expected reports, the newest year first, in the order of the office
 */
record DistrictBookData(
    EditionSource edition,
    String district,
    Wording words,
    List<DistrictTotals> years,
    List<Coverage> coverage,
    TotalsNotes notes,
    AgencyTypes types,
    CellNames cells,
    IndicatorsByAgency indices) {

  /** The order of the office's lists: as the roster numbers them, the rest behind by code. */
  static final Comparator<Agency> OFFICE_ORDER =
      Comparator.comparing(
              Agency::sortOrder, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
          .thenComparing(Agency::code);

  static DistrictBookData of(
      EditionSource edition, String district, Wording words, List<DistrictTotals> years) {
    return new DistrictBookData(
        edition,
        district,
        words,
        years.stream().sorted(Comparator.comparing(DistrictTotals::year).reversed()).toList(),
        sorted(edition.coverage()),
        TotalsNotes.of(edition),
        new AgencyTypes(edition.language()),
        new CellNames(edition.officeForms(), words),
        IndicatorsByAgency.of(edition));
  }

  private static List<Coverage> sorted(List<Coverage> coverage) {
    return coverage.stream()
        .sorted(
            Comparator.comparing(Coverage::year)
                .reversed()
                .thenComparing(Coverage::agency, OFFICE_ORDER))
        .toList();
  }

  /** The same of all whose reports the sums are to be made of, those of offices below too. */
  List<Coverage> below() {
    return sorted(edition.branch().coverage());
  }

  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  Roster roster() {
    return edition.roster();
  }

  /** The status as a word of the bundle; a report that came may still not be whole in the sums. */
  String status(Coverage each) {
    ReportKey key = new ReportKey(each.agency().code(), each.year());
    return notes.gaps().tables(key).isEmpty() ? each.status().code() : "partial";
  }

  /** 已报送 n / 应报送 m of a year, and how many of the n are not whole in the sums. */
  String received(DistrictTotals totals) {
    String received = text("received", totals.year(), totals.reporting(), totals.expected());
    long lacking = notes.gaps().agencies(totals.district(), totals.year());
    return lacking == 0 ? received : received + text("received.lacking", lacking);
  }

  /** The same with the day on which it was so, and whether the figures are final. */
  String standing(DistrictTotals totals) {
    return received(totals) + finality(totals) + asOf();
  }

  /** The same of the newest year, for sheets whose other years stand in another. */
  String standing() {
    String others = years.size() > 1 ? text("received.others") : "";
    return received(years.get(0)) + others + finality(years.get(0)) + asOf();
  }

  /** The same of all years, for the sheet that has them side by side. */
  String standings() {
    return years.stream()
            .map(totals -> received(totals) + finality(totals))
            .collect(Collectors.joining(text("comma")))
        + asOf();
  }

  /** Whether the figures are final, of all years. */
  String finality() {
    return years.stream()
        .map(totals -> text("finality.of", totals.year(), note(totals)))
        .collect(Collectors.joining(text("comma"), text("comma"), ""));
  }

  private String finality(DistrictTotals totals) {
    return text("finality", note(totals));
  }

  private String note(DistrictTotals totals) {
    return notes.finality().of(totals.district(), totals.year());
  }

  /** As people write it; files for programs have the other way. */
  String day(LocalDate day) {
    return new PaperDay(edition.language()).of(day);
  }

  private String asOf() {
    return text("as_of", edition.asOf());
  }

  /** The key in words, 表三｜（三）不予公开｜总计; empty for no cell. */
  String name(CellKey key) {
    return cells.name(key);
  }

  /** Whom a code names, or null for the district and for codes that are not on the roster. */
  @Nullable Agency agency(String code) {
    return roster().ranked(code).orElse(null);
  }
}
