package org.gongkai.store;

class H2StoreTest extends StoreContract {

  H2StoreTest() {
    super(H2Database.migrated());
  }
}
