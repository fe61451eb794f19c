package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The findings of the last check. */
@Component
public final class Findings {

  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  Findings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets all findings, before they are made anew. */
  public void clear() {
    jdbc.update("delete from finding");
  }

  public void add(Collection<Finding> findings) {
    jdbc.batchUpdate(
        """
        insert into finding (check_id, severity, district, agency_code, report_year, section,
          category, measure, printed, computed, difference, message, suggestion, source, location,
          subject)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        findings,
        BATCH,
        (row, finding) -> {
          row.setString(1, finding.check());
          row.setString(2, finding.severity().name());
          row.setString(3, finding.district());
          row.setString(4, finding.agencyCode());
          row.setObject(5, finding.year());
          row.setString(6, finding.cell().section());
          row.setString(7, finding.cell().category());
          row.setString(8, finding.cell().measure());
          row.setString(9, Text.storable(finding.printed()));
          row.setString(10, Text.storable(finding.computed()));
          row.setString(11, finding.difference());
          row.setString(12, Text.storable(finding.message()));
          row.setString(13, Text.storable(finding.suggestion()));
          row.setString(14, Text.storable(finding.source()));
          row.setString(15, Text.storable(finding.location()));
          row.setString(16, Text.storable(finding.subject()));
        });
  }

  /** The findings of a district in the order they were made; {@code ""} for those of none. */
  public List<Finding> ofDistrict(String district) {
    return jdbc.query(
        "select * from finding where district = ? order by finding_id",
        Findings::finding,
        district);
  }

  private static Finding finding(ResultSet row, int number) throws SQLException {
    return new Finding(
        row.getString("check_id"),
        Severity.valueOf(row.getString("severity")),
        row.getString("district"),
        row.getString("agency_code"),
        Numbers.findInteger(row, "report_year"),
        new CellKey(row.getString("section"), row.getString("category"), row.getString("measure")),
        row.getString("printed"),
        row.getString("computed"),
        row.getString("difference"),
        row.getString("message"),
        row.getString("suggestion"),
        row.getString("source"),
        row.getString("location"),
        row.getString("subject"));
  }
}
