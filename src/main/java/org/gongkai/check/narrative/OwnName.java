package org.gongkai.check.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.model.Agency;

/**
 * Puts 本机关 in the place of an agency's own name, so that 某某区财政局, 区财政局 and 本机关 read the same. The
 * name of another body stays, and with it the doubt whose figure it is.
 */
final class OwnName {

  private static final String SELF = "本机关";
  private static final String PLACE_ENDS = "省市县区旗州";
  private static final int SHORTEST = 4;

  /** The office that acts for a government: 办公室 means itself. */
  private static final Pattern OFFICE = Pattern.compile(".*政府办公[室厅]$");

  private final List<String> names;
  private final boolean isOffice;

  OwnName(Agency agency) {
    TreeSet<String> all =
        new TreeSet<>(
            Comparator.comparingInt(String::length).reversed().thenComparing(name -> name));
    all.add(agency.name());
    all.addAll(agency.aliases());
    for (int i = 0; i < agency.name().length() - 1; i++) {
      if (PLACE_ENDS.indexOf(agency.name().charAt(i)) >= 0) {
        all.add(agency.name().substring(i));
        all.add(agency.name().substring(i + 1));
      }
    }
    all.removeIf(name -> name.length() < SHORTEST || name.equals("人民政府"));
    this.names = List.copyOf(all);
    this.isOffice = OFFICE.matcher(agency.name()).matches();
  }

  /** The text with the agency's name as 本机关. */
  String replaceIn(String text) {
    String replaced = text;
    for (String name : names) {
      replaced = replaced.replace(name, SELF);
    }
    return replaced;
  }

  /** Whether words for the government's office mean the agency itself. */
  boolean isOffice() {
    return isOffice;
  }
}
