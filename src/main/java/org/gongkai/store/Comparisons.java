package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.gongkai.rollup.ComparisonRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The indicators of agencies beside their district's, in the order they were made. */
@Component
public final class Comparisons {

  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  Comparisons(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets all indicators, before they are made anew. */
  public void clear() {
    jdbc.update("delete from comparison");
  }

  public void add(Collection<ComparisonRow> comparisons) {
    jdbc.batchUpdate(
        """
        insert into comparison (district, agency_code, report_year, indicator, indicator_label,
          unit, numerator, denominator, figure, district_figure, district_median, agency_rank,
          ranked, small_sample)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        comparisons,
        BATCH,
        (row, comparison) -> {
          row.setString(1, comparison.district());
          row.setString(2, comparison.agencyCode());
          row.setInt(3, comparison.year());
          row.setString(4, comparison.indicator());
          row.setString(5, comparison.indicatorLabel());
          row.setString(6, comparison.unit());
          row.setBigDecimal(7, comparison.numerator());
          row.setBigDecimal(8, comparison.denominator());
          row.setBigDecimal(9, comparison.value());
          row.setBigDecimal(10, comparison.districtValue());
          row.setBigDecimal(11, comparison.districtMedian());
          row.setObject(12, comparison.rank());
          row.setObject(13, comparison.ranked());
          row.setBoolean(14, comparison.smallSample());
        });
  }

  /** The indicators of a district and its agencies. */
  public List<ComparisonRow> ofDistrict(String district) {
    return jdbc.query(
        "select * from comparison where district = ? order by comparison_id",
        Comparisons::comparison,
        district);
  }

  private static ComparisonRow comparison(ResultSet row, int number) throws SQLException {
    return new ComparisonRow(
        row.getString("district"),
        row.getString("agency_code"),
        row.getInt("report_year"),
        row.getString("indicator"),
        row.getString("indicator_label"),
        row.getString("unit"),
        Numbers.find(row, "numerator"),
        Numbers.find(row, "denominator"),
        Numbers.find(row, "figure"),
        Numbers.find(row, "district_figure"),
        Numbers.find(row, "district_median"),
        Numbers.findInteger(row, "agency_rank"),
        Numbers.findInteger(row, "ranked"),
        row.getBoolean("small_sample"));
  }
}
