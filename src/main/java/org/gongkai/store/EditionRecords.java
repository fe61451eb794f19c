package org.gongkai.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Out of what the editions were made. */
@Component
public record EditionRecords(JdbcClient jdbc) {

  /** The editions that were begun, the newest first; published are those that have their folder. */
  public List<Edition> announced() {
    return jdbc.sql("select run_id, fingerprint from edition order by edition_id desc")
        .query((row, number) -> new Edition(row.getString(1), row.getString(2)))
        .list();
  }

  /** Notes an edition before it is published, so that it is known however the run ends. */
  public void announce(Edition edition) {
    jdbc.sql("insert into edition (run_id, fingerprint) values (?, ?)")
        .param(edition.run())
        .param(edition.fingerprint())
        .update();
  }

  /**
   * An edition.
   *
   * @param run the run that made it, and its folder's name
   * @param fingerprint digest of everything it was made of
   */
  public record Edition(String run, String fingerprint) {}
}
