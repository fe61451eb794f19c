package org.gongkai.store;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases in memory, in the mode of the one that comes with the program. */
final class H2Database {

  private H2Database() {}

  private static DataSource empty() {
    return new DriverManagerDataSource(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
  }

  static DataSource migrated() {
    DataSource database = empty();
    Flyway.configure().dataSource(database).load().migrate();
    return database;
  }
}
