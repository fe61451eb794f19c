package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.gongkai.rollup.Gap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables that the sums of districts lack, in the order in which they were found. */
@Component
public record Gaps(JdbcTemplate jdbc) {

  private static final int BATCH = 1000;

  public void add(Collection<Gap> gaps) {
    jdbc.batchUpdate(
        """
        insert into gap (district, agency_code, report_year, section, cells, is_whole)
        values (?, ?, ?, ?, ?, ?)
        """,
        gaps,
        BATCH,
        (row, gap) -> {
          row.setString(1, gap.district());
          row.setString(2, gap.agencyCode());
          row.setInt(3, gap.year());
          row.setString(4, gap.section());
          row.setInt(5, gap.cells());
          row.setBoolean(6, gap.isWhole());
        });
  }

  public List<Gap> ofDistrict(String district) {
    return jdbc.query("select * from gap where district = ? order by gap_id", Gaps::gap, district);
  }

  private static Gap gap(ResultSet row, int number) throws SQLException {
    return new Gap(
        row.getString("district"),
        row.getString("agency_code"),
        row.getInt("report_year"),
        row.getString("section"),
        row.getInt("cells"),
        row.getBoolean("is_whole"));
  }
}
