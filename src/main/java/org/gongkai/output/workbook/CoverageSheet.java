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
  public void write(Material material, Spreadsheet spreadsheet) {
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

  private static int newest(Material material) {
    return material.coverage().stream()
        .map(Coverage::year)
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  private static ReportKey key(Coverage coverage) {
    return new ReportKey(coverage.agency().code(), coverage.year());
  }

  private static void line(Material material, Page page, Coverage coverage, @Nullable Slip slip) {
    Agency agency = coverage.agency();
    page.year(coverage.year())
        .text(agency.code(), Look.TEXT)
        .text(agency.name(), Look.TEXT)
        .text(material.types().name(agency), Look.WORD)
        .text(material.text("status." + material.status(coverage)), Look.WORD);
    if (slip == null) {
      page.text(Page.NONE, Look.WORD).year(null).year(null);
    } else {
      page.text(material.text("verdict." + slip.verdict().code()), look(slip.verdict()))
          .year(slip.count(Ask.CORRECT))
          .year(slip.count(Ask.VERIFY));
    }
    page.text(coverage.due().toString(), Look.WORD).text(coverage.source(), Look.TEXT);
  }

  private static Look look(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> Look.WORD;
      case VERIFY, UNREADABLE -> Look.WARNING;
      case REVISE, RESUBMIT, MISSING -> Look.ERROR;
    };
  }
}
