package org.gongkai.extract.section;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.extract.ProseLine;
import org.gongkai.form.LabelText;
import org.gongkai.form.ReportSection;
import org.gongkai.model.Narrative;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.SourceSpan;

/** Divides the prose of a document into the sections of a report. */
public final class SectionFinder {

  /** So many lines at the end may hold the signature. */
  private static final int CLOSING_LINES = 12;

  private final SectionHeadings headings;
  private final HeadingFinder finder;

  public SectionFinder(SectionHeadings headings) {
    this.headings = headings;
    this.finder = new HeadingFinder(headings);
  }

  /** Finds the sections; every missing one is observed. */
  public Sections find(List<ProseLine> lines) {
    List<SectionHeading> found = finder.find(lines);
    List<Narrative> narratives = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      SectionHeading next = i + 1 < found.size() ? found.get(i + 1) : null;
      SectionHeading heading = found.get(i);
      narratives.add(new Narrative(heading.number(), printed(heading), text(lines, heading, next)));
    }
    narratives.sort(java.util.Comparator.comparingInt(Narrative::number));
    int closing = Math.max(0, lines.size() - CLOSING_LINES);
    return new Sections(
        preamble(lines, found),
        narratives,
        lines.subList(closing, lines.size()),
        observations(found, lines));
  }

  private static String printed(SectionHeading heading) {
    String numeral =
        heading.printedNumber() == 0 ? "" : "一二三四五六七".charAt(heading.printedNumber() - 1) + "、";
    return numeral + heading.printed();
  }

  private static List<ProseLine> preamble(List<ProseLine> lines, List<SectionHeading> found) {
    if (found.isEmpty()) {
      return lines;
    }
    SectionHeading first = found.get(0);
    List<ProseLine> preamble = new ArrayList<>(lines.subList(0, first.line()));
    ProseLine line = lines.get(first.line());
    if (first.start() > 0) {
      preamble.add(
          new ProseLine(line.text().substring(0, first.start()), line.kind(), line.location()));
    }
    return preamble;
  }

  private static String text(
      List<ProseLine> lines,
      SectionHeading heading,
      @org.jspecify.annotations.Nullable SectionHeading next) {
    List<String> parts = new ArrayList<>();
    int last = next == null ? lines.size() - 1 : next.line();
    for (int i = heading.line(); i <= last; i++) {
      if (lines.get(i).kind() == ProseLine.Kind.GRID) {
        continue;
      }
      String text = lines.get(i).text();
      int from = i == heading.line() ? heading.end() : 0;
      int to = next != null && i == next.line() ? next.start() : text.length();
      String part = text.substring(from, to).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join("\n", parts);
  }

  private List<Observation> observations(List<SectionHeading> found, List<ProseLine> lines) {
    List<Observation> observations = new ArrayList<>();
    for (int number = 1; number <= ReportSection.NUMERALS.length(); number++) {
      int wanted = number;
      ReportSection section = headings.get(number);
      found.stream()
          .filter(heading -> heading.number() == wanted)
          .findFirst()
          .ifPresentOrElse(
              heading -> {
                SourceSpan location = lines.get(heading.line()).location();
                observe(section, heading, location, observations);
                observeOrder(section, heading, found, location, observations);
              },
              () ->
                  observations.add(
                      Observation.of(
                          Kind.SECTION_MISSING,
                          section.numeral(),
                          section.heading(),
                          SourceSpan.NOWHERE)));
    }
    return observations;
  }

  private static void observe(
      ReportSection section,
      SectionHeading heading,
      SourceSpan location,
      List<Observation> observations) {
    if (!heading.known()) {
      observations.add(
          Observation.of(Kind.HEADING_UNKNOWN, printed(heading), section.heading(), location));
    } else if (!LabelText.normal(heading.printed()).equals(LabelText.normal(section.heading()))) {
      observations.add(
          Observation.of(Kind.HEADING_ALIAS, printed(heading), section.heading(), location));
    }
  }

  /** A section bears another's number, or stands behind one that it should be before. */
  private static void observeOrder(
      ReportSection section,
      SectionHeading heading,
      List<SectionHeading> found,
      SourceSpan location,
      List<Observation> observations) {
    boolean isMisnumbered =
        heading.printedNumber() != 0 && heading.printedNumber() != section.number();
    boolean isLate =
        found.subList(0, found.indexOf(heading)).stream()
            .anyMatch(earlier -> earlier.number() > heading.number());
    if (isMisnumbered || isLate) {
      observations.add(
          Observation.of(Kind.SECTION_NUMBERING, printed(heading), section.numeral(), location));
    }
  }
}
