package org.gongkai.output.workbook;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.model.Agency;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.IndicatorText;
import org.jspecify.annotations.Nullable;

/**
 * 指标对比: a line an agency and year, a column an indicator with its formula in the head; above them
 * the district and the median. Agencies with few requests stand behind the others.
 */
final class IndicatorSheet implements BookSheet {

  private static final List<String> COLUMNS =
      List.of("year", "group", "agency_code", "agency", "agency_type");
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
    Page page = spreadsheet.page(material.text("sheet.indicators"));
    head(material, page);
    for (int year : indices.byYear().keySet()) {
      line(material, page, year, "district", text -> indices.ofDistrict(year, text.id()));
      line(material, page, year, "median", text -> indices.median(year, text.id()));
      agencies(material, page, year, false);
      agencies(material, page, year, true);
      page.printToHere(COLUMNS.size() + indices.texts().size());
    }
    page.filter(HEAD_ROWS - 1, page.rowIndex(), COLUMNS.size() + indices.texts().size());
  }

  private static void head(DistrictBookData material, Page page) {
    List<IndicatorText> texts = material.indices().texts();
    page.widths(7, 10, 10, 28, 12).alike(COLUMNS.size(), texts.size(), 14);
    page.whole(material.text("indicators.title", material.district()), REPEATED, SheetStyle.TITLE);
    page.whole(material.standing() + material.text("indicators.hint"), REPEATED, SheetStyle.NOTE);
    page.row(48).across(material.text("indicators.formula"), REPEATED, SheetStyle.SMALL_HEAD);
    page.text("", SheetStyle.SMALL_HEAD);
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
    page.text(material.district(), SheetStyle.BAND).text("", SheetStyle.BAND);
    material.indices().texts().forEach(text -> value(page, text, value.apply(text).orElse(null)));
  }

  private static void agencies(DistrictBookData material, Page page, int year, boolean small) {
    material.indices().agencies(year).stream()
        .flatMap(code -> material.roster().find(code).stream())
        .filter(agency -> material.indices().isSmall(year, agency.code()) == small)
        .sorted(DistrictBookData.OFFICE_ORDER)
        .forEach(agency -> agency(material, page, year, agency, small));
  }

  private static void agency(
      DistrictBookData material, Page page, int year, Agency agency, boolean small) {
    page.row()
        .year(year)
        .text(material.text(small ? "group.small" : "group.ranked"), SheetStyle.WORD)
        .text(agency.code(), SheetStyle.TEXT)
        .text(agency.name(), SheetStyle.TEXT)
        .text(material.types().name(agency), SheetStyle.WORD);
    for (IndicatorText text : material.indices().ofAgencies()) {
      BigDecimal value =
          material
              .indices()
              .find(year, agency.code(), text.id())
              .map(ComparisonRow::value)
              .orElse(null);
      value(page, text, value);
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
