package org.gongkai.store;

import java.util.List;
import org.gongkai.model.Agency;
import org.gongkai.model.Roster;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The roster in the database, for those who join it to the facts. */
@Component
public record Agencies(JdbcTemplate jdbc) {

  /** Makes the database's roster this one. */
  public void replace(Roster roster) {
    List<Agency> agencies = roster.agencies();
    jdbc.update("delete from agency");
    jdbc.batchUpdate(
        """
        insert into agency (agency_code, name, district, agency_type, agency_role)
        values (?, ?, ?, ?, ?)
        """,
        agencies,
        Math.max(1, agencies.size()),
        (row, agency) -> {
          row.setString(1, agency.code());
          row.setString(2, agency.name());
          row.setString(3, agency.district());
          row.setString(4, agency.type());
          row.setString(5, agency.role().name());
        });
  }
}
