package org.gongkai.check.district;

import java.util.List;
import org.gongkai.check.context.Check;

/**
 * The checks that the sum of a district counts each thing once. A new one is a class of its own, a
 * line here, and its words.
 */
public final class DistrictChecks {

  private DistrictChecks() {}

  /** All of them, by id. */
  public static List<Check> all() {
    return List.of(
        new Rol01PublishedSumDiffers(),
        new Rol02LooksLikeTheSum(),
        new Rol03VerticalBody(),
        new Rol04PartialSum(),
        new Rol05RosterChanged(),
        new Rol06FeesCountedTwice(),
        new Rol07CodefendantSuits(),
        new Rol08SameContent());
  }
}
