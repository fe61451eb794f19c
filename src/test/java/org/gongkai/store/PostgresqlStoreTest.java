package org.gongkai.store;

class PostgresqlStoreTest extends StoreContract {

  PostgresqlStoreTest() {
    super(PostgresqlServer.shared().copyMigrated());
  }
}
