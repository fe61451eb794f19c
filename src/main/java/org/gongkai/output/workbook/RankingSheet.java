package org.gongkai.output.workbook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Agency;
import org.gongkai.model.Offices;
import org.gongkai.output.sums.OpenErrors;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.IndicatorText;
import org.jspecify.annotations.Nullable;

/**
 * 排名: a block a year and indicator with its formula in the head, the agencies by place with both
 * figures of every rate beside it, those with few requests and offices below in blocks of their
 * own, and a mark where figures behind the place are still to be corrected.
 */
final class RankingSheet implements ListSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("year", 7),
          new Column("indicator", 24),
          new Column("rank", 6),
          new Column("agency_code", 10),
          new Column("agency", 28),
          new Column("agency_type", 12),
          new Column("numerator", 10),
          new Column("denominator", 10),
          new Column("value", 10),
          new Column("district_value", 10),
          new Column("district_median", 12),
          new Column("ranked", 10),
          new Column("open_error", 12));

  @Override
  public String id() {
    return "ranking";
  }

  @Override
  public List<Column> list() {
    return COLUMNS;
  }

  @Override
  public void write(DistrictBookData material, Spreadsheet spreadsheet) {
    OpenErrors errors = OpenErrors.of(material.edition());
    LongList list = new LongList(spreadsheet, material, this, material.standing()).portrait();
    for (int year : material.indices().byYear().keySet()) {
      for (IndicatorText text : material.indices().ofAgencies()) {
        for (RankGroup group : RankGroup.values()) {
          block(material, errors, list, year, text, group);
        }
      }
      list.printToHere();
    }
    list.end();
  }

  private static void block(
      DistrictBookData material,
      OpenErrors errors,
      LongList list,
      int year,
      IndicatorText text,
      RankGroup group) {
    Offices offices = material.roster().offices();
    List<ComparisonRow> rows =
        material.indices().agencies(year).stream()
            .flatMap(code -> material.indices().find(year, code, text.id()).stream())
            .filter(row -> RankGroup.of(row, offices) == group && row.rank() != null)
            .sorted(Comparator.comparing(RankingSheet::rank))
            .toList();
    if (!rows.isEmpty()) {
      String apart = group == RankGroup.RANKED ? "" : material.text("ranking." + group.code());
      list.row()
          .value(BigDecimal.valueOf(year), SheetStyle.YEAR)
          .text(text.label(), SheetStyle.BAND)
          .across(
              material.text("ranking.formula", text.label(), text.formula()) + apart,
              COLUMNS.size() - 2,
              SheetStyle.BAND);
      for (ComparisonRow row : rows) {
        Page page = line(material, list.row(), text, row);
        if (errors.touch(row)) {
          page.text(material.text("ranking.open_error"), SheetStyle.ERROR);
        } else {
          page.text("", SheetStyle.WORD);
        }
      }
    }
  }

  private static int rank(ComparisonRow row) {
    Integer rank = row.rank();
    return rank == null ? Integer.MAX_VALUE : rank;
  }

  private static Page line(
      DistrictBookData material, Page page, IndicatorText text, ComparisonRow row) {
    Optional<Agency> agency = Optional.ofNullable(material.agency(row.agencyCode()));
    page.year(row.year())
        .text(row.indicatorLabel(), SheetStyle.TEXT)
        .year(row.rank())
        .text(row.agencyCode(), SheetStyle.TEXT)
        .text(agency.map(Agency::name).orElse(""), SheetStyle.TEXT)
        .text(agency.map(material.types()::name).orElse(""), SheetStyle.WORD)
        .number(row.numerator())
        .number(row.denominator());
    for (BigDecimal value : values(row)) {
      if (text.isShare()) {
        page.percent(value);
      } else {
        page.number(value);
      }
    }
    return page.year(row.ranked());
  }

  private static @Nullable BigDecimal[] values(ComparisonRow row) {
    return new @Nullable BigDecimal[] {row.value(), row.districtValue(), row.districtMedian()};
  }
}
