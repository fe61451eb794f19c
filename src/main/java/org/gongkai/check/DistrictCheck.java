package org.gongkai.check;

import java.util.List;

/** A rule about what a district has received. */
interface DistrictCheck {

  /** What the rule has to say about one year of a district. */
  List<Note> review(Receipts receipts);
}
