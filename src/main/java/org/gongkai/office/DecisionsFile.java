package org.gongkai.office;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.model.Decision;
import org.gongkai.model.Decisions;

/** Reads {@code decisions.csv}: what the office decided about findings it has seen. */
public final class DecisionsFile {

  private static final OfficeFile FILE = OfficeFile.of("decisions", "finding", "decision");

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

  /** What a line may say. */
  private enum Word {
    EXPLAINED,
    ACCEPTED,
    IGNORE,
    /** What was decided before is taken back. */
    OPEN
  }

  private DecisionsFile() {}

  /**
   * Reads decisions.
   *
   * @throws OfficeException when the file cannot be read or anything in it is wrong
   */
  public static Decisions read(Path file) throws OfficeException {
    return contents(OfficeTable.read(FILE, file));
  }

  static Decisions parse(String text) throws OfficeException {
    return contents(OfficeTable.parse(FILE, text));
  }

  private static Decisions contents(OfficeTable table) throws OfficeException {
    Map<String, Decision> decisions = new HashMap<>();
    Set<String> reopened = new HashSet<>();
    for (OfficeLine line : table.lines()) {
      String finding = finding(line);
      line.required("decision");
      Word word = line.oneOf("decision", Word.values()).orElse(null);
      if (word != null && (decisions.containsKey(finding) || reopened.contains(finding))) {
        line.refuse("finding.twice", OfficeSentences.column("finding"), finding);
      } else if (word == Word.OPEN) {
        reopened.add(finding);
      } else if (word != null) {
        Decision.Kind kind = Decision.Kind.valueOf(word.name());
        decisions.put(finding, new Decision(kind, line.cell("note")));
      }
    }
    table.refuseIfWrong();
    return new Decisions(decisions, reopened);
  }

  /**
   * Spreadsheets turn a fingerprint such as 12e4567890123456 into a number; that cannot be undone.
   * An apostrophe in front keeps them from it.
   */
  private static String finding(OfficeLine line) {
    String finding = line.required("finding").toLowerCase(Locale.ROOT).replaceFirst("^'", "");
    if (!finding.isEmpty() && !FINGERPRINT.matcher(finding).matches()) {
      line.refuse("finding", OfficeSentences.column("finding"), finding);
    }
    return finding;
  }
}
