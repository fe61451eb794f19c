package org.gongkai.store.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the tables of an older program up to date and keeps hands off those of a newer one. */
@Component
final class Schema implements FlywayMigrationStrategy {

  @Override
  public void migrate(Flyway flyway) {
    if (Arrays.stream(flyway.info().all()).anyMatch(Schema::isNewer)) {
      throw new IllegalStateException(
          "the database was used by a newer version of this program; use that version");
    }
    flyway.migrate();
  }

  private static boolean isNewer(MigrationInfo migration) {
    return migration.getState() == MigrationState.FUTURE_SUCCESS
        || migration.getState() == MigrationState.FUTURE_FAILED;
  }
}
