package org.gongkai.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.FormIndexes;
import org.gongkai.check.context.Phrase;
import org.gongkai.form.Forms;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.Slip.Ask;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;

/**
 * Says of a finding what an agency that gets it back has to know: where, by which rule, what to do.
 */
public final class Explanations {

  /** The rule about figures that cannot be told for sure. */
  private static final String UNDECIDED = "READ-01";

  /** The rules about files that cannot be used at all. */
  private static final Set<String> UNUSABLE = Set.of("STR-21", "TIM-01", "READ-03");

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder());

  /** How many characters of what is printed are quoted. */
  private static final int SHOWN = 60;

  private final CellPlaces places;
  private final Basis basis;
  private final Wording words;

  /** Explains in a language. */
  public Explanations(Forms forms, Language language) {
    places = new CellPlaces(Map.of(), new FormIndexes(forms).newestFirst());
    words = new Wording(Checks.BUNDLE, language);
    basis = new Basis(forms, words);
  }

  /** The rules that a report alone cannot be judged by: id and title of each. */
  public List<String> needingOffice() {
    return CheckList.needingOffice().stream()
        .map(id -> id + " " + words.text(id + ".title"))
        .toList();
  }

  /**
   * What an agency is asked for, the gravest first; for all that may lie in our reading there is
   * one line, which asks for another file.
   *
   * @param findings about its report
   * @param isRead whether the report could be read at all
   */
  public List<Slip.Line> ask(List<Finding> findings, boolean isRead) {
    List<Slip.Line> lines = new ArrayList<>();
    findings.stream()
        .filter(Explanations::isForTheAgency)
        .sorted(GRAVEST_FIRST)
        .map(this::explain)
        .forEach(lines::add);
    List<Finding> misread = findings.stream().filter(Explanations::isMisread).toList();
    if (isRead && !misread.isEmpty()) {
      lines.add(askForReadableFile(misread));
    }
    return lines;
  }

  private static boolean isForTheAgency(Finding finding) {
    return finding.severity() != Severity.INFO && finding.cause().origin() != Origin.READING;
  }

  /** Whether a table may have been misread, which is no fault of the agency. */
  private static boolean isMisread(Finding finding) {
    return finding.severity() != Severity.INFO
        && finding.cause().origin() == Origin.READING
        && !finding.cell().section().isEmpty();
  }

  /** The line of a slip about a finding. */
  public Slip.Line explain(Finding finding) {
    return new Slip.Line(
        askFor(finding),
        finding,
        places.of(finding.cell()).in(words),
        finding.message(),
        basis.of(finding.check(), year(finding)),
        demand(finding));
  }

  /** In a file that is no report there is nothing to correct or to look up. */
  private static Ask askFor(Finding finding) {
    if (UNUSABLE.contains(finding.check())) {
      return Ask.RESEND;
    }
    return finding.severity() == Severity.ERROR ? Ask.CORRECT : Ask.VERIFY;
  }

  private static int year(Finding finding) {
    Integer year = finding.year();
    return year == null ? Integer.MAX_VALUE : year;
  }

  /**
   * The line that asks for a file that can be read, whatever and however much could not be.
   *
   * @param misread findings about tables that may lie in our reading, at least one
   */
  private Slip.Line askForReadableFile(List<Finding> misread) {
    Set<String> sections =
        misread.stream().map(finding -> finding.cell().section()).collect(Collectors.toSet());
    List<Phrase> tables =
        places.sections().stream().filter(sections::contains).map(places::table).toList();
    return new Slip.Line(
        Ask.RESEND,
        misread.get(0),
        Phrase.of("readable.place", tables).in(words),
        Phrase.of("readable.message", Phrase.few(unread(misread, tables))).in(words),
        words.text("readable.basis"),
        words.text("readable.demand"));
  }

  /** The lines with what is printed there; where none is known, the tables. */
  private List<Phrase> unread(List<Finding> misread, List<Phrase> tables) {
    List<Phrase> lines =
        misread.stream()
            .filter(finding -> finding.check().equals(UNDECIDED) && !finding.printed().isBlank())
            .map(finding -> printed(finding))
            .distinct()
            .toList();
    return lines.isEmpty() ? tables : lines;
  }

  private Phrase printed(Finding finding) {
    String text = finding.printed().strip();
    String shown =
        text.codePointCount(0, text.length()) <= SHOWN
            ? text
            : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "……";
    return Phrase.of("readable.printed", places.of(finding.cell()), shown);
  }

  /** A rule may ask for something of its own: who handed in nothing has nothing to correct. */
  private String demand(Finding finding) {
    String own = finding.check() + ".demand";
    return words.has(own) ? words.text(own) : usualDemand(finding);
  }

  private String usualDemand(Finding finding) {
    if (askFor(finding) == Ask.RESEND) {
      return finding.suggestion();
    }
    String usual = finding.severity() == Severity.ERROR ? "demand.error" : "demand.warning";
    return finding.suggestion().isEmpty()
        ? words.text(usual)
        : words.text(usual + ".advised", finding.suggestion());
  }
}
