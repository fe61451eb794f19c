package org.gongkai.output.workbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Slip;
import org.gongkai.model.Slip.Ask;
import org.gongkai.model.Slip.Verdict;
import org.jspecify.annotations.Nullable;

/** 报送情况: how every expected report stands, in the words of its slip, the newest year first. */
final class CoverageSheet implements ListSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("year", 8),
          new Column("agency_code", 12),
          new Column("agency", 40),
          new Column("agency_type", 14),
          new Column("status", 12),
          new Column("verdict", 16),
          new Column("corrections", 10),
          new Column("questions", 10),
          new Column("due", 14),
          new Column("file", 60));

  @Override
  public String id() {
    return "coverage";
  }

  @Override
  public List<Column> list() {
    return COLUMNS;
  }

  @Override
  public void write(DistrictBookData material, Spreadsheet spreadsheet) {
    Map<ReportKey, Slip> slips = new HashMap<>();
    material.edition().forEachSlip(slip -> slips.put(key(slip.coverage()), slip));
    LongList list = new LongList(spreadsheet, material, this, material.standing());
    int newest = newest(material);
    for (Coverage coverage : material.coverage()) {
      if (coverage.year() < newest) {
        list.printToHere();
      }
      line(material, list.row(), coverage, slips.get(key(coverage)));
    }
    list.end();
  }

  private static int newest(DistrictBookData material) {
    return material.coverage().stream()
        .map(Coverage::year)
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  private static ReportKey key(Coverage coverage) {
    return new ReportKey(coverage.agency().code(), coverage.year());
  }

  private static void line(
      DistrictBookData material, Page page, Coverage coverage, @Nullable Slip slip) {
    Agency agency = coverage.agency();
    page.year(coverage.year())
        .text(agency.code(), SheetStyle.TEXT)
        .text(agency.name(), SheetStyle.TEXT)
        .text(material.types().name(agency), SheetStyle.WORD)
        .text(material.text("status." + material.status(coverage)), SheetStyle.WORD);
    if (slip == null) {
      page.text(Page.NONE, SheetStyle.WORD).year(null).year(null);
    } else {
      page.text(material.text("verdict." + slip.verdict().code()), look(slip.verdict()))
          .year(slip.count(Ask.CORRECT))
          .year(slip.count(Ask.VERIFY));
    }
    page.text(material.day(coverage.due()), SheetStyle.WORD)
        .text(coverage.source(), SheetStyle.TEXT);
  }

  private static SheetStyle look(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> SheetStyle.WORD;
      case VERIFY, UNREADABLE -> SheetStyle.WARNING;
      case REVISE, RESUBMIT, MISSING -> SheetStyle.ERROR;
    };
  }
}
