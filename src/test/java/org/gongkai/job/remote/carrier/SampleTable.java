package org.gongkai.job.remote.carrier;

import com.zaxxer.hikari.HikariDataSource;
import org.gongkai.job.request.BrokerAddress;
import org.gongkai.store.database.Database;
import org.gongkai.store.database.DatabaseAddress;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table that the run's database has for slices. */
final class SampleTable implements SampleBroker {

  private final HikariDataSource session;

  SampleTable(DatabaseAddress database) {
    session = Database.share(database).longSessions();
  }

  @Override
  public String url() {
    return BrokerAddress.DATABASE.url();
  }

  @Override
  public long slices() {
    Long count =
        new JdbcTemplate(session)
            .queryForObject("select count(*) from slice_channel_message", Long.class);
    return count == null ? 0 : count;
  }

  @Override
  public void close() {
    session.close();
  }
}
