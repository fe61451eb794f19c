package org.gongkai.extract.identity;

import java.util.Optional;
import org.gongkai.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * A body that a witness names: an agency of the roster, or a stranger to it.
 *
 * @param agency the agency, or null
 * @param name its official name, or the stranger's as printed
 */
record Body(@Nullable Agency agency, String name) {

  static Body of(Agency agency) {
    return new Body(agency, agency.name());
  }

  static Body stranger(String name) {
    return new Body(null, name);
  }

  Optional<Agency> find() {
    return Optional.ofNullable(agency);
  }

  /**
   * Whether one may sign for the other: a government and its office, one that took over another.
   */
  boolean isNear(Body other) {
    return name.startsWith(other.name)
        || other.name.startsWith(name)
        || isSuccessorOf(other)
        || other.isSuccessorOf(this);
  }

  private boolean isSuccessorOf(Body other) {
    return agency != null
        && other.agency != null
        && agency.predecessors().contains(other.agency.code());
  }
}
