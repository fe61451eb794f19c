package org.gongkai.store;

import java.util.UUID;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class H2StoreTest extends StoreContract {

  H2StoreTest() {
    super(
        new DriverManagerDataSource(
            "jdbc:h2:mem:"
                + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"));
  }
}
