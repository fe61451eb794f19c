package org.gongkai.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.Wording;
import org.gongkai.rollup.Gap;

/**
 * Says in words which agencies' figures a district's sums lack although their reports are in, the
 * same in every output that shows such a sum.
 */
public final class GapNotes {

  private final Wording words;
  private final Roster roster;
  private final List<Gap> gaps;

  /** Section to the number of its table. */
  private final Map<String, String> numbers = new HashMap<>();

  private GapNotes(Wording words, Roster roster, Forms forms, List<Gap> gaps) {
    this.words = words;
    this.roster = roster;
    this.gaps = List.copyOf(gaps);
    for (Form form : forms.all()) {
      form.tables().forEach(table -> numbers.put(table.section(), table.number()));
    }
  }

  /** The notes of an edition. */
  public static GapNotes of(EditionSource edition) {
    Wording words = new Wording("org/gongkai/output/gaps", edition.language());
    return new GapNotes(words, edition.roster(), edition.officeForms(), edition.gaps());
  }

  /** What stands beneath a table of sums; empty where every report that is in is in them. */
  public Optional<String> beneath(String district, int year, String section) {
    List<Gap> lacking = of(district, year).filter(gap -> gap.section().equals(section)).toList();
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("beneath", number(section), agencies(lacking)));
  }

  /** How many agencies' reports are not whole in the sums. */
  public long agencies(String district, int year) {
    return of(district, year).map(Gap::agencyCode).distinct().count();
  }

  /** The tables of a report that are lacking, in a list; empty where none is. */
  public String tables(ReportKey report) {
    return gaps.stream()
        .filter(gap -> gap.agencyCode().equals(report.agencyCode()))
        .filter(gap -> gap.year() == report.year())
        .map(gap -> words.text(key("table", gap), number(gap.section()), gap.cells()))
        .collect(Collectors.joining(words.text("separator")));
  }

  private Stream<Gap> of(String district, int year) {
    return gaps.stream().filter(gap -> gap.district().equals(district) && gap.year() == year);
  }

  private String agencies(List<Gap> lacking) {
    return lacking.stream()
        .map(gap -> words.text(key("agency", gap), name(gap), gap.cells()))
        .collect(Collectors.joining(words.text("separator")));
  }

  private String number(String section) {
    return numbers.getOrDefault(section, section);
  }

  private String name(Gap gap) {
    return roster.get(gap.agencyCode()).name();
  }

  private static String key(String what, Gap gap) {
    return what + (gap.isWhole() ? ".whole" : ".part");
  }
}
