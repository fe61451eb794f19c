package org.gongkai.output.workbook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.model.Agency;
import org.gongkai.model.Offices;
import org.gongkai.output.sums.OpenErrors;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.IndicatorText;
import org.jspecify.annotations.Nullable;

/**
 * 指标对比: a line an agency and year, a column an indicator with its formula in the head; above them
 * the district and the median. Agencies with few requests stand behind the others, offices below
 * last; a mark tells where figures behind a line are still to be corrected.
 */
final class IndicatorSheet implements BookSheet {

  private static final List<String> COLUMNS =
      List.of("year", "group", "agency_code", "agency", "agency_type", "open_error");
  private static final int HEAD_ROWS = 4;

  /** Year, group, code and name, on every printed page. */
  private static final int REPEATED = 4;

  @Override
  public String id() {
    return "indicators";
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public void write(DistrictBookData material, Spreadsheet spreadsheet) {
    IndicatorsByAgency indices = material.indices();
    OpenErrors errors = OpenErrors.of(material.edition());
    Page page = spreadsheet.page(material.text("sheet.indicators"));
    head(material, page);
    for (int year : indices.byYear().keySet()) {
      line(material, page, year, "district", text -> indices.ofDistrict(year, text.id()));
      line(material, page, year, "median", text -> indices.median(year, text.id()));
      for (RankGroup group : RankGroup.values()) {
        agencies(material, errors, page, year, group);
      }
      page.printToHere(COLUMNS.size() + indices.texts().size());
    }
    page.filter(HEAD_ROWS - 1, page.rowIndex(), COLUMNS.size() + indices.texts().size());
  }

  private static void head(DistrictBookData material, Page page) {
    List<IndicatorText> texts = material.indices().texts();
    page.widths(7, 10, 10, 28, 12, 12).alike(COLUMNS.size(), texts.size(), 14);
    page.whole(material.text("indicators.title", material.district()), REPEATED, SheetStyle.TITLE);
    page.whole(material.standing() + material.text("indicators.hint"), REPEATED, SheetStyle.NOTE);
    page.row(48).across(material.text("indicators.formula"), REPEATED, SheetStyle.SMALL_HEAD);
    page.texts(Collections.nCopies(COLUMNS.size() - REPEATED, ""), SheetStyle.SMALL_HEAD);
    double height =
        texts.stream().mapToDouble(text -> CellText.height(text.formula(), 15)).max().orElse(48);
    page.getRow(page.rowIndex()).setHeightInPoints((float) Math.min(height, 120));
    texts.forEach(text -> page.text(text.formula(), SheetStyle.SMALL_HEAD));
    page.row(44);
    COLUMNS.forEach(name -> page.text(material.text("column." + name), SheetStyle.HEAD));
    texts.forEach(text -> page.text(text.label(), SheetStyle.HEAD));
    page.freeze(REPEATED, HEAD_ROWS).wide(5);
  }

  /** A line of the whole district. */
  private static void line(
      DistrictBookData material,
      Page page,
      int year,
      String group,
      Function<IndicatorText, Optional<BigDecimal>> value) {
    page.row().value(BigDecimal.valueOf(year), SheetStyle.YEAR);
    page.text(material.text("group." + group), SheetStyle.BAND).text("", SheetStyle.BAND);
    page.text(material.district(), SheetStyle.BAND);
    page.texts(Collections.nCopies(COLUMNS.size() - REPEATED, ""), SheetStyle.BAND);
    material.indices().texts().forEach(text -> value(page, text, value.apply(text).orElse(null)));
  }

  private static void agencies(
      DistrictBookData material, OpenErrors errors, Page page, int year, RankGroup group) {
    Offices offices = material.roster().offices();
    material.indices().agencies(year).stream()
        .flatMap(code -> material.roster().ranked(code).stream())
        .filter(agency -> material.indices().group(year, agency, offices) == group)
        .sorted(DistrictBookData.OFFICE_ORDER)
        .forEach(agency -> agency(material, errors, page, year, agency, group));
  }

  private static void agency(
      DistrictBookData material,
      OpenErrors errors,
      Page page,
      int year,
      Agency agency,
      RankGroup group) {
    Map<String, ComparisonRow> rows = material.indices().of(year, agency.code());
    boolean isOpen =
        rows.values().stream().anyMatch(row -> row.value() != null && errors.touch(row));
    page.row()
        .year(year)
        .text(material.text("group." + group.code()), SheetStyle.WORD)
        .text(agency.code(), SheetStyle.TEXT)
        .text(agency.name(), SheetStyle.TEXT)
        .text(material.types().name(agency), SheetStyle.WORD)
        .text(
            isOpen ? material.text("ranking.open_error") : "",
            isOpen ? SheetStyle.ERROR : SheetStyle.WORD);
    for (IndicatorText text : material.indices().ofAgencies()) {
      ComparisonRow row = rows.get(text.id());
      value(page, text, row == null ? null : row.value());
    }
    int districtOnly = material.indices().texts().size() - material.indices().ofAgencies().size();
    page.texts(Collections.nCopies(districtOnly, ""), SheetStyle.WORD);
  }

  private static void value(Page page, IndicatorText text, @Nullable BigDecimal value) {
    if (text.isShare()) {
      page.percent(value);
    } else {
      page.number(value);
    }
  }
}
