package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.gongkai.model.Cause;
import org.gongkai.model.CellKey;
import org.gongkai.model.Decision;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The findings of the last check. */
@Component
public record Findings(JdbcTemplate jdbc) {

  private static final int BATCH = 1000;

  public void add(Collection<Finding> findings) {
    jdbc.batchUpdate(
        """
        insert into finding (check_id, severity, district, agency_code, report_year, section,
          category, measure, printed, computed, difference, message, suggestion, source, location,
          subject, evidence, origin, origin_reason, decision, decision_note)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
          row.setString(17, Text.storable(finding.evidence()));
          row.setString(18, finding.cause().origin().name());
          row.setString(19, Text.storable(finding.cause().reason()));
          Decision decision = finding.decision();
          row.setString(20, decision == null ? null : decision.kind().name());
          row.setString(21, decision == null ? null : Text.storable(decision.note()));
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
        row.getString("subject"),
        row.getString("evidence"),
        new Cause(Cause.Origin.valueOf(row.getString("origin")), row.getString("origin_reason")),
        decision(row));
  }

  private static @Nullable Decision decision(ResultSet row) throws SQLException {
    String kind = row.getString("decision");
    return kind == null
        ? null
        : new Decision(Decision.Kind.valueOf(kind), row.getString("decision_note"));
  }
}
