package org.gongkai.check.text;

import java.util.regex.Pattern;
import org.gongkai.model.Agency;
import org.gongkai.model.Role;

/** Tells governments from their departments: some rules are for 各级人民政府 only. */
public final class Governments {

  private static final Pattern NAME = Pattern.compile("人民政府$");
  private static final Pattern ZONE = Pattern.compile("(?:管理委员会|管委会)$");

  private Governments() {}

  /** Whether an agency speaks for a place: a government, a zone, or a district's own sum. */
  public static boolean isOne(Agency agency) {
    return agency.role() == Role.CONSOLIDATED
        || isGovernment(agency)
        || ZONE.matcher(agency.name()).find();
  }

  /** Whether it is a government in the words of the law, townships included. */
  static boolean isGovernment(Agency agency) {
    return NAME.matcher(agency.name()).find();
  }
}
