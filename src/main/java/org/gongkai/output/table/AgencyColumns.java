package org.gongkai.output.table;

import org.gongkai.model.Agency;
import org.gongkai.model.Roster;
import org.jspecify.annotations.Nullable;

/** What the files print of an agency that a row may or may not have. */
final class AgencyColumns {

  private AgencyColumns() {}

  /** The name of the code; empty without a code and for a code that is not on the roster. */
  static String name(Roster roster, @Nullable String code) {
    return code == null ? "" : roster.find(code).map(Agency::name).orElse("");
  }
}
