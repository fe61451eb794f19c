package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.model.Receipt;
import org.gongkai.model.ReportKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When each agency's report for a year first came in: with the first bytes that gave one. Kept
 * apart from the files, which come and go, and may hold another's report before: a corrected report
 * does not make the first one late, and what was no report of an agency does not make a late one
 * early.
 */
@Component
public record Receipts(JdbcClient jdbc) {

  public Map<ReportKey, Receipt> all() {
    Map<ReportKey, Receipt> all = new HashMap<>();
    jdbc.sql("select agency_code, report_year, received, looked from receipt")
        .query(
            row -> {
              all.put(
                  new ReportKey(row.getString("agency_code"), row.getInt("report_year")),
                  receipt(row));
            });
    return all;
  }

  /** Notes the receipt of every loaded report that has none yet: that of its earliest file. */
  public void note() {
    jdbc.sql(
            """
            insert into receipt (agency_code, report_year, received, looked)
            select r.agency_code, r.report_year,
              case when count(l.received) = count(*) then min(l.received) end,
              case when count(l.looked) = count(*) then min(l.looked) end
            from report r join ledger l on l.file_id = r.report_id
            where not exists (
              select 1 from receipt k
              where k.agency_code = r.agency_code and k.report_year = r.report_year)
            group by r.agency_code, r.report_year
            """)
        .update();
  }

  private static Receipt receipt(ResultSet row) throws SQLException {
    return new Receipt(
        row.getObject("received", LocalDate.class), row.getObject("looked", LocalDate.class));
  }
}
