package org.gongkai.check;

import java.util.List;

/** A rule about what a district has received for a year. */
interface DistrictCheck {

  /** What the rule has to say; empty when there is nothing wrong or it cannot be judged. */
  List<Note> review(DistrictDossier dossier);
}
