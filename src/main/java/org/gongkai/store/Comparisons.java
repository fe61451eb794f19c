package org.gongkai.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The indicators of agencies beside their district's, in the order they were added, packed into
 * pages: those of a large district are too many to have them all in memory.
 */
@Component
public record Comparisons(JdbcTemplate jdbc) {

  /** So many that a page is worth its row, and far from the megabyte that one may hold. */
  private static final int PAGE = 1000;

  public void add(List<ComparisonRow> comparisons) {
    Map<String, List<ComparisonRow>> byDistrict = new LinkedHashMap<>();
    for (ComparisonRow row : comparisons) {
      byDistrict.computeIfAbsent(row.district(), district -> new ArrayList<>()).add(row);
    }
    List<Object[]> pages = new ArrayList<>();
    byDistrict.forEach(
        (district, rows) -> {
          for (int from = 0; from < rows.size(); from += PAGE) {
            List<ComparisonRow> page = rows.subList(from, Math.min(rows.size(), from + PAGE));
            pages.add(new Object[] {district, pack(page)});
          }
        });
    jdbc.batchUpdate("insert into comparison_page (district, comparisons) values (?, ?)", pages);
  }

  /** Hands out the indicators of a district and its agencies one by one. */
  public void forEach(String district, Consumer<ComparisonRow> consumer) {
    jdbc.query(
        "select comparisons from comparison_page where district = ? order by page_id",
        row -> {
          unpack(district, row.getBytes("comparisons"), consumer);
        },
        district);
  }

  private static byte[] pack(List<ComparisonRow> page) {
    BinaryPacker out = new BinaryPacker();
    out.number(page.size());
    for (ComparisonRow row : page) {
      out.word(row.agencyCode());
      out.number(row.year());
      out.word(row.indicator());
      out.word(row.indicatorLabel());
      out.word(row.unit());
      out.decimal(row.numerator());
      out.decimal(row.denominator());
      out.decimal(row.value());
      out.decimal(row.districtValue());
      out.decimal(row.districtMedian());
      out.numberOrNull(row.rank());
      out.numberOrNull(row.ranked());
      out.number(row.smallSample() ? 1 : 0);
    }
    return out.bytes();
  }

  private static void unpack(String district, byte[] page, Consumer<ComparisonRow> consumer) {
    BinaryUnpacker in = new BinaryUnpacker(page);
    for (int left = in.number(); left > 0; left--) {
      consumer.accept(
          new ComparisonRow(
              district,
              in.word(),
              in.number(),
              in.word(),
              in.word(),
              in.word(),
              in.decimal(),
              in.decimal(),
              in.decimal(),
              in.decimal(),
              in.decimal(),
              in.numberOrNull(),
              in.numberOrNull(),
              in.number() == 1));
    }
  }
}
