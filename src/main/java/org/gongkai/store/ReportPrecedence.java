package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.model.ReportKey;
import org.gongkai.store.Candidate.Decision;
import org.gongkai.store.Candidate.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which file counts for each agency and year, where several hold its report. */
@Component
public record ReportPrecedence(JdbcTemplate jdbc) {

  private static final int BATCH = 1000;

  /** All loaded files, by path. */
  public List<Candidate> candidates() {
    return jdbc
        .query(
            """
            select r.report_id, r.agency_code, r.report_year, r.numbers, r.figures, r.verdict,
              r.behind, l.path, l.sha256, l.received,
              not exists (
                select 1 from observation o where o.file_id = r.report_id
                  and o.kind in ('YEAR_DISAGREES', 'AGENCY_DISAGREES')) as undisputed
            from report r join ledger l on l.file_id = r.report_id
            """,
            ReportPrecedence::candidate)
        .stream()
        .sorted(Comparator.comparing(Candidate::path))
        .toList();
  }

  /** Notes decisions by file. Those that step down go first: only one may stand at a time. */
  public void decide(Map<Long, Verdict> verdicts) {
    update(verdicts, false);
    update(verdicts, true);
  }

  private void update(Map<Long, Verdict> verdicts, boolean standing) {
    List<Map.Entry<Long, Verdict>> entries =
        verdicts.entrySet().stream()
            .filter(entry -> (entry.getValue().decision() == Decision.STANDS) == standing)
            .toList();
    jdbc.batchUpdate(
        "update report set verdict = ?, behind = ?, standing = ? where report_id = ?",
        entries,
        BATCH,
        (row, entry) -> {
          row.setString(1, entry.getValue().decision().name());
          row.setLong(2, entry.getValue().standing());
          row.setObject(3, standing ? Boolean.TRUE : null);
          row.setLong(4, entry.getKey());
        });
  }

  private static Candidate candidate(ResultSet row, int number) throws SQLException {
    return new Candidate(
        row.getLong("report_id"),
        new ReportKey(row.getString("agency_code"), row.getInt("report_year")),
        row.getString("path"),
        row.getBoolean("undisputed"),
        row.getInt("numbers"),
        row.getString("figures"),
        row.getString("sha256"),
        row.getObject("received", LocalDate.class),
        verdict(row));
  }

  private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
    String decision = row.getString("verdict");
    return decision == null ? null : new Verdict(Decision.valueOf(decision), row.getLong("behind"));
  }
}
