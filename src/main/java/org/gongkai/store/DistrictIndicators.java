package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The indicators of whole districts, in the order they were made. */
@Component
public record DistrictIndicators(JdbcTemplate jdbc) {

  private static final int BATCH = 1000;

  public void add(Collection<DistrictIndicatorRow> indicators) {
    jdbc.batchUpdate(
        """
        insert into district_indicator (district, report_year, indicator, indicator_label, unit,
          numerator, denominator, figure, agency_median, agencies_with_value, agencies_reporting,
          agencies_expected)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        indicators,
        BATCH,
        (row, indicator) -> {
          row.setString(1, indicator.district());
          row.setInt(2, indicator.year());
          row.setString(3, indicator.indicator());
          row.setString(4, indicator.indicatorLabel());
          row.setString(5, indicator.unit());
          row.setBigDecimal(6, indicator.numerator());
          row.setBigDecimal(7, indicator.denominator());
          row.setBigDecimal(8, indicator.value());
          row.setBigDecimal(9, indicator.median());
          row.setInt(10, indicator.agenciesWithValue());
          row.setInt(11, indicator.agenciesReporting());
          row.setInt(12, indicator.agenciesExpected());
        });
  }

  /** The indicators of a district, by year and in the order of the catalogue. */
  public List<DistrictIndicatorRow> ofDistrict(String district) {
    return jdbc.query(
        "select * from district_indicator where district = ? order by indicator_id",
        DistrictIndicators::indicator,
        district);
  }

  private static DistrictIndicatorRow indicator(ResultSet row, int number) throws SQLException {
    return new DistrictIndicatorRow(
        row.getString("district"),
        row.getInt("report_year"),
        row.getString("indicator"),
        row.getString("indicator_label"),
        row.getString("unit"),
        Numbers.find(row, "numerator"),
        Numbers.find(row, "denominator"),
        Numbers.find(row, "figure"),
        Numbers.find(row, "agency_median"),
        row.getInt("agencies_with_value"),
        row.getInt("agencies_reporting"),
        row.getInt("agencies_expected"));
  }
}
