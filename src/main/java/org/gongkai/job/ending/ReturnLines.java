package org.gongkai.job.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.sums.GapNotes;

/**
 * Says which reports are in: of the newest year that anybody has reported on, of every later one
 * that nobody has, and in a number of those before.
 */
final class ReturnLines {

  /** How many agencies of a kind are named. */
  private static final int NAMED = 5;

  private final Wording words;
  private final LocalDate day;
  private final List<Coverage> coverage;
  private final GapNotes gaps;
  private final List<String> lines = new ArrayList<>();

  /**
   * Looks the expected reports through.
   *
   * @param day on which deadlines are judged
   */
  ReturnLines(Wording words, LocalDate day, List<Coverage> coverage, GapNotes gaps) {
    this.words = words;
    this.day = day;
    this.coverage = List.copyOf(coverage);
    this.gaps = gaps;
  }

  List<String> lines() {
    lines.clear();
    List<DistrictReturn> all = DistrictReturn.all(coverage);
    all.stream().filter(DistrictReturn::isStray).forEach(this::addStray);
    all.removeIf(DistrictReturn::isStray);
    OptionalInt newest =
        all.stream().filter(year -> !year.isNobodyThere()).mapToInt(DistrictReturn::year).max();
    newest.ifPresent(this::addYear);
    all.stream().filter(year -> year.year() > newest.orElse(0)).forEach(this::addNobody);
    newest.ifPresent(this::addBefore);
    return List.copyOf(lines);
  }

  private void addYear(int year) {
    List<Coverage> expected =
        coverage.stream().filter(one -> one.year() == year && one.isAsked()).toList();
    lines.add(received(year, expected));
    List<String> lacking =
        expected.stream().map(this::lacking).filter(text -> !text.isEmpty()).toList();
    if (!lacking.isEmpty()) {
      lines.add(words.text("closing.lacking", year, lacking.size(), list(lacking)));
    }
  }

  /** How many of a year are in, and who is not: the late apart from those who still have time. */
  private String received(int year, List<Coverage> expected) {
    List<Coverage> absent = expected.stream().filter(one -> !isReceived(one)).toList();
    if (absent.isEmpty()) {
      return words.text("closing.complete", year, expected.size());
    }
    List<String> kinds = new ArrayList<>();
    for (Absence absence : Absence.values()) {
      List<Coverage> of = absent.stream().filter(one -> Absence.of(one, day) == absence).toList();
      if (!of.isEmpty()) {
        kinds.add(
            words.text(
                "closing.absent." + absence.name(),
                of.size(),
                list(of.stream().map(one -> one.agency().name()).toList()),
                of.stream().map(Coverage::due).min(LocalDate::compareTo).orElseThrow()));
      }
    }
    return words.text(
        "closing.year",
        year,
        expected.size(),
        expected.size() - absent.size(),
        String.join(words.text("closing.absent.separator"), kinds));
  }

  /** An agency with the tables that sums lack of it, and how many cells; empty where none. */
  private String lacking(Coverage coverage) {
    String tables = gaps.tables(new ReportKey(coverage.agency().code(), coverage.year()));
    return tables.isEmpty()
        ? ""
        : words.text("closing.lacking.of", coverage.agency().name(), tables);
  }

  private void addNobody(DistrictReturn year) {
    lines.add(
        words.text(
            day.isAfter(year.due()) ? "closing.nobody" : "closing.awaited",
            year.district(),
            year.year(),
            year.size(),
            year.due()));
  }

  private void addStray(DistrictReturn year) {
    lines.add(
        words.text(
            "closing.stray", year.district(), year.year(), year.size(), list(year.reporters())));
  }

  /** What is absent of the years before, lest only the newest be asked for. */
  private void addBefore(int newest) {
    List<Coverage> absent =
        coverage.stream()
            .filter(one -> one.year() < newest && one.isAsked() && !isReceived(one))
            .toList();
    if (!absent.isEmpty()) {
      String years =
          absent.stream()
              .map(one -> String.valueOf(one.year()))
              .distinct()
              .sorted()
              .collect(Collectors.joining(words.text("closing.separator")));
      lines.add(words.text("closing.before", absent.size(), years));
    }
  }

  private static boolean isReceived(Coverage coverage) {
    return coverage.status() == Coverage.Status.RECEIVED;
  }

  /** The first of them, and that there are more. */
  private String list(List<String> items) {
    String first =
        items.stream().limit(NAMED).collect(Collectors.joining(words.text("closing.separator")));
    return items.size() > NAMED ? words.text("closing.more", first) : first;
  }
}
