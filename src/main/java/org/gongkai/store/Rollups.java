package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.gongkai.model.CellKey;
import org.gongkai.rollup.CellLevel;
import org.gongkai.rollup.RollupRow;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The sums of districts and agency types, in the order they were made. */
@Component
public record Rollups(JdbcTemplate jdbc) {

  private static final int BATCH = 1000;

  public void add(Collection<RollupRow> rollups) {
    jdbc.batchUpdate(
        """
        insert into rollup (district, agency_type, report_year, form, section, category, measure,
          section_label, category_label, measure_label, unit, total, mean, median, least, greatest,
          agencies_with_value, agencies_reporting, agencies_expected, cell_level, plain, members)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rollups,
        BATCH,
        (row, rollup) -> {
          row.setString(1, rollup.district());
          row.setString(2, rollup.agencyType());
          row.setInt(3, rollup.year());
          row.setString(4, rollup.form());
          row.setString(5, rollup.cell().section());
          row.setString(6, rollup.cell().category());
          row.setString(7, rollup.cell().measure());
          row.setString(8, rollup.sectionLabel());
          row.setString(9, rollup.categoryLabel());
          row.setString(10, rollup.measureLabel());
          row.setString(11, rollup.unit());
          row.setBigDecimal(12, rollup.total());
          row.setBigDecimal(13, rollup.mean());
          row.setBigDecimal(14, rollup.median());
          row.setBigDecimal(15, rollup.min());
          row.setBigDecimal(16, rollup.max());
          row.setInt(17, rollup.agenciesWithValue());
          row.setInt(18, rollup.agenciesReporting());
          row.setInt(19, rollup.agenciesExpected());
          row.setString(20, rollup.level().name());
          row.setBoolean(21, rollup.plain());
          row.setString(22, rollup.members());
        });
  }

  public List<RollupRow> ofDistrict(String district) {
    return select(district, "agency_type is null");
  }

  public List<RollupRow> ofTypes(String district) {
    return select(district, "agency_type is not null");
  }

  private List<RollupRow> select(String district, String kind) {
    return jdbc.query(
        "select * from rollup where district = ? and " + kind + " order by rollup_id",
        Rollups::rollup,
        district);
  }

  private static RollupRow rollup(ResultSet row, int number) throws SQLException {
    return new RollupRow(
        row.getString("district"),
        row.getString("agency_type"),
        row.getInt("report_year"),
        row.getString("form"),
        new CellKey(row.getString("section"), row.getString("category"), row.getString("measure")),
        row.getString("section_label"),
        row.getString("category_label"),
        row.getString("measure_label"),
        row.getString("unit"),
        Numbers.find(row, "total"),
        Numbers.find(row, "mean"),
        Numbers.find(row, "median"),
        Numbers.find(row, "least"),
        Numbers.find(row, "greatest"),
        row.getInt("agencies_with_value"),
        row.getInt("agencies_reporting"),
        row.getInt("agencies_expected"),
        CellLevel.valueOf(row.getString("cell_level")),
        row.getBoolean("plain"),
        row.getString("members"));
  }
}
