package org.gongkai.extract.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.extract.ProseLine;
import org.gongkai.extract.section.Sections;
import org.gongkai.model.Agency;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.model.Roster;
import org.jspecify.annotations.Nullable;

/** Hears the witnesses on agency and year and decides, or says why it can't. */
public final class Identifier {

  private final Roster roster;
  private final AgencyNames names;

  public Identifier(Roster roster) {
    this.roster = roster;
    this.names = new AgencyNames(roster);
  }

  /**
   * Identifies a document.
   *
   * @param source path below the input folder
   */
  public Identity identify(String declaredTitle, Sections sections, String source) {
    return new Hearing(declaredTitle, sections, source).decide();
  }

  /** The different titles of reports in a text, each naming an agency of the roster and a year. */
  public List<String> titles(List<ProseLine> prose) {
    Map<String, String> titles = new LinkedHashMap<>();
    TitleFinder.findAnywhere(prose).stream()
        .filter(title -> title.year() != null && !names.find(title.agency()).isEmpty())
        .forEach(
            title ->
                titles.putIfAbsent(names.find(title.agency()) + "/" + title.year(), title.text()));
    return List.copyOf(titles.values());
  }

  /** The witnesses of one document. */
  private final class Hearing {

    private final List<Title> titles;
    private final Optional<String> signer;
    private final Optional<Integer> period;
    private final Optional<Integer> signed;
    private final PathHints path;
    private final String source;
    private final Optional<LocalDate> dated;
    private final List<Observation> observations = new ArrayList<>();

    Hearing(String declaredTitle, Sections sections, String source) {
      this.titles = TitleFinder.find(declaredTitle, sections.preamble());
      this.signer = Signature.find(sections.closing());
      this.period = ReportingPeriod.find(periodLines(sections));
      this.signed = Signature.lastFullYear(sections.closing());
      this.dated = Signature.day(sections.closing());
      this.path = new PathHints(source, roster, names);
      this.source = source;
    }

    private static List<ProseLine> periodLines(Sections sections) {
      List<ProseLine> lines = new ArrayList<>(sections.preamble());
      sections.text(1).ifPresent(text -> lines.add(new ProseLine(text, ProseLine.Kind.TEXT, "")));
      return lines;
    }

    Identity decide() {
      Optional<Title> title = title();
      Set<Agency> agencies = title.map(this::agencies).orElse(Set.of());
      Optional<String> named =
          title.map(Title::agency).filter(name -> !name.isEmpty() && agencies.isEmpty());
      Optional<Agency> agency = one(agencies);
      if (agency.isEmpty() && agencies.isEmpty() && named.isEmpty()) {
        agency = signer.flatMap(name -> one(names.find(name))).or(path::agency);
        agency.ifPresent(
            found ->
                observe(
                    Kind.TITLE_WITHOUT_AGENCY, title.map(Title::text).orElse(""), found.name()));
      }
      agency.ifPresent(this::observeOthers);
      Integer year = year(title);
      dated.ifPresent(day -> observe(Kind.DATED, day.toString(), ""));
      return new Identity(
          title.isPresent(),
          agency.orElse(null),
          agency.isPresent() ? null : problem(agencies, named),
          year,
          observations);
    }

    /**
     * The title for which most speaks; one that names an agency of the roster before all others.
     */
    private Optional<Title> title() {
      Map<String, Title> best = new LinkedHashMap<>();
      for (Title title : titles) {
        String key =
            agencies(title)
                + "/"
                + title.year()
                + (agencies(title).isEmpty() ? title.agency() : "");
        int bonus = one(agencies(title)).isPresent() ? 100 : 0;
        best.merge(
            key,
            new Title(title.agency(), title.year(), title.text(), title.weight() + bonus),
            (a, b) -> new Title(a.agency(), a.year(), a.text(), a.weight() + title.weight()));
      }
      Title chosen = null;
      for (Title title : best.values()) {
        if (chosen == null || title.weight() > chosen.weight()) {
          chosen = title;
        }
      }
      return Optional.ofNullable(chosen);
    }

    private Set<Agency> agencies(Title title) {
      Set<Agency> agencies = names.find(title.agency());
      if (agencies.size() > 1) {
        Set<Agency> inPath =
            agencies.stream()
                .filter(agency -> source.contains(agency.district()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return inPath.size() == 1 ? inPath : agencies;
      }
      return agencies;
    }

    private Rejection problem(Set<Agency> agencies, Optional<String> named) {
      if (agencies.size() > 1) {
        return new Rejection(
            Reason.AGENCY_AMBIGUOUS,
            agencies.stream().map(a -> a.code() + " " + a.name()).collect(Collectors.joining("；")));
      }
      if (named.isPresent()) {
        List<String> similar = names.similar(named.get());
        String hint = similar.isEmpty() ? "" : "（≈ " + String.join("；", similar) + "）";
        return new Rejection(Reason.AGENCY_NOT_ON_ROSTER, named.get() + hint);
      }
      return signer
          .map(name -> new Rejection(Reason.AGENCY_NOT_ON_ROSTER, name))
          .orElseGet(() -> new Rejection(Reason.AGENCY_UNKNOWN, ""));
    }

    private void observeOthers(Agency agency) {
      signer
          .filter(name -> !names.find(name).contains(agency))
          .ifPresent(name -> observe(Kind.AGENCY_DISAGREES, name, agency.name()));
      path.agency()
          .filter(other -> !other.equals(agency))
          .ifPresent(other -> observe(Kind.AGENCY_DISAGREES, other.name(), agency.name()));
    }

    private @Nullable Integer year(Optional<Title> title) {
      Optional<Integer> titleYear = title.map(Title::year);
      Optional<Integer> year = titleYear.or(() -> period).or(path::year);
      year.ifPresent(
          found -> {
            period.filter(other -> !other.equals(found)).ifPresent(o -> observeYear(found, o));
            signed
                .filter(full -> full < found && period.isEmpty())
                .ifPresent(full -> observeYear(found, full));
            if (period.isEmpty() || period.equals(year)) {
              path.year()
                  .filter(other -> !other.equals(found))
                  .ifPresent(o -> observeYear(found, o));
            }
          });
      return year.orElse(null);
    }

    private void observeYear(int year, int other) {
      observe(Kind.YEAR_DISAGREES, Integer.toString(year), Integer.toString(other));
    }

    private void observe(Kind kind, String printed, String expected) {
      observations.add(Observation.of(kind, printed, expected, ""));
    }
  }

  private static Optional<Agency> one(Set<Agency> agencies) {
    return agencies.size() == 1 ? agencies.stream().findFirst() : Optional.empty();
  }
}
