package org.gongkai.extract.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.extract.ProseLine;
import org.gongkai.extract.section.SectionHeadings.Wording;
import org.gongkai.form.ReportSection;

/** Finds section headings in prose, at the start of a line or in the middle of a flattened one. */
record HeadingFinder(SectionHeadings headings) {

  private static final Pattern NUMERAL =
      Pattern.compile("(?:^|(?<=[\\s。；;：:）)”」>]))\\s*([一二三四五六七])\\s*[、.．,，]\\s*");

  private static final Pattern UNKNOWN_WORDS = Pattern.compile("^[^\\s\\d，。：；、]{2,30}");

  /** The headings in reading order, each section once. */
  List<SectionHeading> find(List<ProseLine> lines) {
    List<SectionHeading> known = new ArrayList<>();
    List<SectionHeading> unknown = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() != ProseLine.Kind.GRID) {
        scan(lines.get(i).text(), i, known, unknown);
      }
    }
    List<SectionHeading> found = new ArrayList<>();
    for (int number = 1; number <= ReportSection.NUMERALS.length(); number++) {
      first(known, number).ifPresent(found::add);
    }
    for (int number = 1; number <= ReportSection.NUMERALS.length(); number++) {
      if (first(known, number).isEmpty()) {
        between(unknown, number, found).ifPresent(found::add);
      }
    }
    found.sort(order());
    return found;
  }

  private void scan(
      String text, int line, List<SectionHeading> known, List<SectionHeading> unknown) {
    headings
        .findWhole(text)
        .ifPresent(wording -> known.add(heading(wording, 0, text.strip(), line, 0, text.length())));
    if (!mayHoldNumeral(text)) {
      return;
    }
    Matcher matcher = NUMERAL.matcher(text);
    while (matcher.find()) {
      int number = "一二三四五六七".indexOf(matcher.group(1)) + 1;
      String rest = text.substring(matcher.end());
      Optional<Wording> wording = headings.findAtBeginning(rest);
      if (wording.isPresent()) {
        int end = matcher.end() + SectionHeadings.printedLength(rest, wording.get().normal());
        String printed = text.substring(matcher.end(), end).strip();
        known.add(heading(wording.get(), number, printed, line, matcher.start(), end));
      } else if (number <= ReportSection.NUMERALS.length()) {
        unknown(rest).ifPresent(words -> unknown.add(unknown(number, words, line, matcher)));
      }
    }
  }

  /** Whether a numeral stands before a mark of a list; in most lines none does. */
  private static boolean mayHoldNumeral(String text) {
    for (int at = 1; at < text.length(); at++) {
      if ("、.．,，".indexOf(text.charAt(at)) >= 0 && "一二三四五六七".indexOf(lastVisible(text, at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static char lastVisible(String text, int end) {
    int at = end - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }

  private static SectionHeading heading(
      Wording wording, int printedNumber, String printed, int line, int start, int end) {
    int number = wording.section().number();
    return new SectionHeading(number, printedNumber, printed, true, line, start, end);
  }

  private static Optional<String> unknown(String rest) {
    Matcher words = UNKNOWN_WORDS.matcher(rest);
    return words.find() ? Optional.of(words.group()) : Optional.empty();
  }

  private static SectionHeading unknown(int number, String words, int line, Matcher matcher) {
    int end = matcher.end() + words.length();
    return new SectionHeading(number, number, words, false, line, matcher.start(), end);
  }

  private static Optional<SectionHeading> first(List<SectionHeading> headings, int number) {
    return headings.stream().filter(heading -> heading.number() == number).findFirst();
  }

  /** A heading in unknown words counts only in its place between its neighbours. */
  private static Optional<SectionHeading> between(
      List<SectionHeading> unknown, int number, List<SectionHeading> found) {
    Comparator<SectionHeading> order = order();
    return unknown.stream()
        .filter(heading -> heading.number() == number && !found.isEmpty())
        .filter(
            heading ->
                found.stream()
                    .allMatch(
                        other -> (other.number() < number) == (order.compare(other, heading) < 0)))
        .findFirst();
  }

  private static Comparator<SectionHeading> order() {
    return Comparator.comparingInt(SectionHeading::line).thenComparingInt(SectionHeading::start);
  }
}
