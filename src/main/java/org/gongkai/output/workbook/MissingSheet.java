package org.gongkai.output.workbook;

import java.util.List;
import org.gongkai.model.Coverage;

/** 未报送单位: who has not reported, or sent what is no report, the newest year first. */
final class MissingSheet implements ListSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("number", 6),
          new Column("year", 8),
          new Column("agency_code", 12),
          new Column("agency", 40),
          new Column("agency_type", 14),
          new Column("status", 12),
          new Column("due", 14),
          new Column("file", 60));

  @Override
  public String id() {
    return "missing";
  }

  @Override
  public List<Column> list() {
    return COLUMNS;
  }

  @Override
  public void write(DistrictBookData material, Spreadsheet spreadsheet) {
    LongList list = new LongList(spreadsheet, material, this, material.standing());
    List<Coverage> missing =
        material.below().stream()
            .filter(coverage -> coverage.status() != Coverage.Status.RECEIVED)
            .filter(coverage -> coverage.isMissed() || !coverage.source().isEmpty())
            .toList();
    for (int i = 0; i < missing.size(); i++) {
      line(material, list.row(), i + 1, missing.get(i));
    }
    if (missing.isEmpty()) {
      list.row().across(material.text("missing.none"), COLUMNS.size(), SheetStyle.WORD);
    }
    list.end();
  }

  private static void line(DistrictBookData material, Page page, int number, Coverage coverage) {
    boolean missing = coverage.status() == Coverage.Status.MISSING;
    page.year(number)
        .year(coverage.year())
        .text(coverage.agency().code(), SheetStyle.TEXT)
        .text(coverage.agency().name(), SheetStyle.TEXT)
        .text(material.types().name(coverage.agency()), SheetStyle.WORD)
        .text(
            material.text("status." + coverage.status().code()),
            missing ? SheetStyle.ERROR : SheetStyle.WARNING)
        .text(material.day(coverage.due()), SheetStyle.WORD)
        .text(coverage.source(), SheetStyle.TEXT);
  }
}
