package org.gongkai.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions that were published, and out of what. */
@Component
public final class Editions {

  private final JdbcClient jdbc;

  Editions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The edition published last. */
  public Optional<Edition> findLatest() {
    return jdbc.sql("select run_id, fingerprint from edition order by edition_id desc limit 1")
        .query((row, number) -> new Edition(row.getString(1), row.getString(2)))
        .optional();
  }

  public void add(Edition edition) {
    jdbc.sql("insert into edition (run_id, fingerprint) values (?, ?)")
        .param(edition.run())
        .param(edition.fingerprint())
        .update();
  }

  /**
   * A published edition.
   *
   * @param run the run that made it, and its folder's name
   * @param fingerprint digest of everything it was made of
   */
  public record Edition(String run, String fingerprint) {}
}
