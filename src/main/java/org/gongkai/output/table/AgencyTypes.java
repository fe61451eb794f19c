package org.gongkai.output.table;

import org.gongkai.model.Agency;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;

/**
 * What readers call the types of agencies. A roster may have any text there; the usual codes are
 * said in the language of the edition, everything else stands as it is.
 */
public final class AgencyTypes {

  private final Wording words;

  public AgencyTypes(Language language) {
    words = new Wording("org/gongkai/output/types", language);
  }

  public String name(Agency agency) {
    return name(agency.type());
  }

  /** The same of a type as the roster writes it. */
  public String name(String type) {
    return words.has(type) ? words.text(type) : type;
  }
}
