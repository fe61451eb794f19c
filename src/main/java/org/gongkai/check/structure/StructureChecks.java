package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.context.Check;

/**
 * The checks that the report has the parts of the form, and what reading it met. A new one is a
 * class of its own, a line here, and its words.
 */
public final class StructureChecks {

  private StructureChecks() {}

  /** All of them, by id. */
  public static List<Check> all() {
    return List.of(
        new Str01NoAgency(),
        new Str02YearDisagrees(),
        new Str03NotOnRoster(),
        new Str04Rivals(),
        new Str05NotAReport(),
        new Str06SectionMissing(),
        new Str07HeadingDiffers(),
        new Str08OutOfOrder(),
        new Str09TableMissing(),
        new Str10LinesMissing(),
        new Str11NotInForm(),
        new Str12LineTwice(),
        new Str13LabelDiffers(),
        new Str14OlderForm(),
        new Str15Instructions(),
        new Str16Placeholders(),
        new Str17CitationOutdated(),
        new Str18PartsMiscounted(),
        new Str19AgencyDisagrees(),
        new Str20SelfMixed(),
        new Str21FileUnreadable(),
        new Read01Undecided(),
        new Read02Recovered(),
        new Read03Unassigned(),
        new Read04TablesHidden(),
        new Read05Uncalculated());
  }
}
