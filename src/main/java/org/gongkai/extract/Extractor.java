package org.gongkai.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.document.Document;
import org.gongkai.extract.identity.Identifier;
import org.gongkai.extract.identity.Identity;
import org.gongkai.extract.identity.SelfNamed;
import org.gongkai.extract.section.SectionFinder;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.section.Sections;
import org.gongkai.extract.table.StatutoryTables;
import org.gongkai.extract.table.TableAssembly;
import org.gongkai.extract.table.TableAssembly.Assembled;
import org.gongkai.extract.table.TableTraces;
import org.gongkai.extract.table.TablesAndProse;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Turns documents into reports. Holds no state of a document: safe to use from many threads. */
public final class Extractor {

  private static final String TEXT = "text";

  /** What was meant for a report and cannot be opened, as opposed to papers of another kind. */
  private static final Set<Reason> WRECKED =
      EnumSet.of(
          Reason.EMPTY_FILE, Reason.DAMAGED, Reason.UNDECODABLE, Reason.ENCRYPTED, Reason.SCANNED);

  /** What a photograph may be as well, unless its name calls it a report. */
  private static final Set<Reason> UNKNOWN =
      EnumSet.of(Reason.UNSUPPORTED_FORMAT, Reason.TOO_COMPLEX, Reason.TOO_LARGE);

  private static final Pattern CALLED_REPORT =
      Pattern.compile("(?:报告|年报)(?:[(（][^)）/]*[)）]|[\\s\\d_-])*\\.\\w+$");

  /** Suffixes of formats that are never text. */
  private static final Set<String> NO_TEXT =
      Set.of("docx", "doc", "wps", "odt", "xlsx", "xls", "et", "ods", "pdf", "zip");

  private final Forms forms;
  private final int currentYear;
  private final StatutoryTables tables;
  private final SectionFinder sectionFinder;
  private final @Nullable Identifier identifier;
  private final TableAssembly assembly;

  /**
   * Prepares for a roster.
   *
   * @param currentYear the year of the run; a report on a later year is refused
   */
  public Extractor(Forms forms, Roster roster, int currentYear) {
    this(forms, new Identifier(roster), currentYear);
  }

  private Extractor(Forms forms, @Nullable Identifier identifier, int currentYear) {
    this.forms = forms;
    this.currentYear = currentYear;
    SectionHeadings headings = new SectionHeadings(forms.sections());
    this.tables = new StatutoryTables(forms, headings);
    this.sectionFinder = new SectionFinder(headings);
    this.identifier = identifier;
    this.assembly = new TableAssembly(forms);
  }

  /**
   * Prepares for reports of whomever: each is its agency's by its own words, and {@link SelfNamed}
   * says by which code that goes.
   *
   * @param currentYear as above
   */
  public static Extractor withoutRoster(Forms forms, int currentYear) {
    return new Extractor(forms, (Identifier) null, currentYear);
  }

  private static Identifier byItself(Document document, Sections sections, String source) {
    return Identifier.of(SelfNamed.find(document.declaredTitle(), sections, source));
  }

  /**
   * Extracts the report of a document, or says why there is none.
   *
   * @param source path below {@code input/}, with forward slashes; the last witness for agency and
   *     year
   */
  public Loading extract(Document document, String source) {
    TablesAndProse seen = tables.read(document);
    Optional<TablesAndProse> whole =
        seen.hasAll(forms) ? Optional.empty() : document.whole().map(tables::read);
    boolean isHidden = !seen.hasTables() && whole.isPresent();
    TablesAndProse found = isHidden ? whole.orElseThrow() : seen;
    Sections sections = sectionFinder.find(found.prose());
    Identifier asked = identifier == null ? byItself(document, sections, source) : identifier;
    Identity identity = asked.identify(document.declaredTitle(), sections, source);
    Optional<Rejection> problem =
        problem(found, identity, asked).map(why -> orDamaged(why, document.format(), source));
    if (problem.isPresent()) {
      return reject(document, identity, problem.get(), found);
    }
    Agency agency = identity.findAgency().orElseThrow();
    int year = java.util.Objects.requireNonNull(identity.year());
    Assembled assembled = assembly.assemble(found, whole.orElse(found), agency, year);
    List<Observation> observations = new ArrayList<>(identity.observations());
    observations.addAll(sections.observations());
    observations.addAll(assembled.observations());
    if (document.origin() == Document.Origin.IMAGE) {
      observations.add(Observation.of(Kind.RECOGNISED, "", "", SourceSpan.NOWHERE));
    }
    if (isHidden) {
      observations.add(Observation.of(Kind.TABLES_HIDDEN, "", "", SourceSpan.NOWHERE));
    }
    return new Loading.Loaded(
        document.format(),
        new Report(
            new ReportKey(agency.code(), year),
            source,
            assembled.facts(),
            observations,
            sections.withIntroduction()));
  }

  /**
   * A file that could not be read at all. Where its name tells whose it is and for which year, that
   * agency has handed in something, and must not be told that nothing came.
   *
   * @param source path below {@code input/}, with forward slashes
   */
  public Loading refuse(String format, Rejection rejection, String source) {
    Identity named =
        identifier == null || !mayBeReport(rejection.reason(), source)
            ? null
            : identifier.identify("", sectionFinder.find(List.of()), source);
    Agency agency = named == null ? null : named.findAgency().orElse(null);
    Integer year = named == null ? null : named.year();
    return agency == null || year == null
        ? new Loading.Rejected(format, rejection, null, null, List.of())
        : new Loading.Rejected(format, rejection, agency.code(), year, List.of());
  }

  private static boolean mayBeReport(Reason reason, String source) {
    return WRECKED.contains(reason)
        || (UNKNOWN.contains(reason) && CALLED_REPORT.matcher(source).find());
  }

  private Optional<Rejection> problem(
      TablesAndProse found, Identity identity, Identifier identifier) {
    if (!found.hasTables() && !identity.isReport()) {
      return reason(Reason.NOT_A_REPORT, "");
    }
    if (found.isBlankForm()) {
      return reason(Reason.BLANK_FORM, "");
    }
    if (!identity.disowned().isEmpty()) {
      return reason(Reason.DISOWNED, identity.disowned());
    }
    List<String> titles =
        found.isRepeated()
            ? identifier.titles(found.prose())
            : identifier.titlesOverTables(found.prose(), found.tableStarts());
    if (titles.size() > 1) {
      return reason(Reason.SEVERAL_REPORTS, String.join("；", titles));
    }
    Integer year = identity.year();
    if (identity.agencyProblem() != null) {
      return Optional.of(identity.agencyProblem());
    }
    if (year == null) {
      return Optional.ofNullable(identity.yearProblem());
    }
    if (year > currentYear) {
      return reason(Reason.FUTURE_YEAR, year.toString());
    }
    if (forms.forYear(year).isEmpty()) {
      return reason(Reason.BEFORE_2019, year.toString());
    }
    return found.hasTables() ? Optional.empty() : reason(Reason.NO_TABLES, "");
  }

  /** Mere text under the name of a workbook or a document is more likely what is left of one. */
  private static Rejection orDamaged(Rejection why, String format, String source) {
    String suffix = source.substring(source.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return why.reason() == Reason.NOT_A_REPORT && format.equals(TEXT) && NO_TEXT.contains(suffix)
        ? new Rejection(Reason.DAMAGED, suffix)
        : why;
  }

  private static Optional<Rejection> reason(Reason reason, String detail) {
    return Optional.of(new Rejection(reason, detail));
  }

  private Loading reject(
      Document document, Identity identity, Rejection rejection, TablesAndProse found) {
    List<Observation> observations = new ArrayList<>(identity.observations());
    if (rejection.reason() == Reason.NO_TABLES) {
      TableTraces traces = new TableTraces(found.prose());
      forms.all().get(0).tables().forEach(table -> observations.add(traces.observe(table)));
    }
    if (rejection.reason() == Reason.NOT_A_REPORT) {
      return new Loading.Rejected(document.format(), rejection, null, null, List.of());
    }
    return new Loading.Rejected(
        document.format(),
        rejection,
        identity.findAgency().map(Agency::code).orElse(null),
        identity.year(),
        observations);
  }
}
