package org.gongkai.extract.section;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.LabelText;
import org.gongkai.form.ReportSection;
import org.gongkai.model.figure.Simplified;

/** The headings of the six sections in all wordings that are understood. */
public final class SectionHeadings {

  /** A heading in one wording, in the normal form of labels. */
  record Wording(ReportSection section, String normal) {}

  /** No heading is longer. */
  private static final int LONGEST = 80;

  private final Map<Integer, ReportSection> byNumber;
  private final List<Wording> wordings;
  private final Map<String, Wording> byWords;

  public SectionHeadings(List<ReportSection> sections) {
    this.byNumber = sections.stream().collect(Collectors.toMap(ReportSection::number, s -> s));
    this.wordings =
        sections.stream()
            .flatMap(
                section ->
                    section.wordings().stream()
                        .map(text -> new Wording(section, LabelText.normal(text))))
            .sorted(Comparator.comparingInt((Wording w) -> w.normal().length()).reversed())
            .toList();
    this.byWords =
        wordings.stream()
            .collect(Collectors.toMap(Wording::normal, w -> w, (first, same) -> first));
  }

  private Optional<Wording> findAtStart(String normal) {
    return wordings.stream().filter(wording -> normal.startsWith(wording.normal())).findFirst();
  }

  /** The longest wording a text begins with. */
  Optional<Wording> findAtBeginning(String text) {
    return findAtStart(LabelText.normal(text.substring(0, Math.min(text.length(), LONGEST))));
  }

  /** The wording a text consists of. */
  Optional<Wording> findWhole(String text) {
    String normal = text.strip().length() > LONGEST ? "" : LabelText.normal(text);
    return Optional.ofNullable(byWords.get(normal));
  }

  ReportSection get(int number) {
    return java.util.Objects.requireNonNull(byNumber.get(number));
  }

  /** How many characters of a text a heading takes at a place, numeral included; 0 without one. */
  public int lengthAt(String text, int start) {
    if (start >= text.length() || ReportSection.NUMERALS.indexOf(text.charAt(start)) < 0) {
      return 0;
    }
    String words = text.substring(start + 1, Math.min(text.length(), start + LONGEST));
    return findAtBeginning(words)
        .map(wording -> 1 + printedLength(words, wording.normal()))
        .orElse(0);
  }

  /** How many printed characters make up so many of the normal form. */
  static int printedLength(String printed, String normal) {
    int length = normal.length();
    while (!LabelText.normal(printed.substring(0, length)).startsWith(normal)) {
      length++;
    }
    return length;
  }

  /** Most texts begin with another character, and need not be brought into normal form. */
  private static boolean mayBeginWithNumeral(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (ReportSection.NUMERALS.indexOf(Simplified.fold(c)) >= 0) {
        return true;
      }
      if ((c >= '一' && c <= '\u9FFF') || (c < '\u0080' && Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a piece of text opens a section: a numeral and the words of a heading. */
  public boolean isHeading(String text) {
    String normal = mayBeginWithNumeral(text) ? LabelText.normal(text) : "";
    return normal.length() > 1
        && ReportSection.NUMERALS.indexOf(normal.charAt(0)) >= 0
        && findAtStart(normal.substring(1)).isPresent();
  }
}
