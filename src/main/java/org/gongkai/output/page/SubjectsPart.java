package org.gongkai.output.page;

import java.util.List;
import org.gongkai.model.Agency;
import org.gongkai.model.Offices;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.table.AgencyTypes;
import org.gongkai.rollup.indicator.IndicatorText;

/**
 * {@code districts}, {@code agencies}, {@code cells} and {@code indicators}: the lists of names;
 * {@code branches}, where offices make a tree: each district with all below.
 */
record SubjectsPart(Subjects subjects) implements Part {

  @Override
  public void write(EditionSource edition, DataWriter data) {
    data.value("districts", subjects.districts());
    Offices offices = edition.roster().offices();
    if (!offices.isEmpty()) {
      data.value(
          "branches", subjects.districts().stream().map(each -> within(offices, each)).toList());
    }
    AgencyTypes types = new AgencyTypes(edition.language());
    data.list(
        "agencies",
        out -> subjects.agencies().forEach(agency -> out.accept(columns(agency, types))));
    data.value("cells", subjects.cells().entries());
    data.value("indicators", IndicatorText.all(edition.forms(), edition.language()));
  }

  private List<Integer> within(Offices offices, String district) {
    return offices.within(district).stream().map(subjects::district).toList();
  }

  private List<Object> columns(Agency agency, AgencyTypes types) {
    return List.of(
        agency.code(),
        agency.name(),
        types.name(agency),
        subjects.district(agency.district()),
        agency.role().code());
  }
}
