package org.gongkai.extract.identity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.extract.ProseLine;
import org.gongkai.extract.section.Sections;
import org.gongkai.model.Agency;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.model.Roster;
import org.jspecify.annotations.Nullable;

/** Hears the witnesses on agency and year and decides, or says why it can't. */
public final class Identifier {

  /** So many of the six headings make a report of a text that states its period. */
  private static final int HEADINGS = 4;

  /** A paper about reports, not one of them. */
  private static final Pattern NOTICE = Pattern.compile("(?:通知|方案|办法|指南|规定|说明)(?:》|$)");

  private static final int TOP_LINES = 10;

  private final Roster roster;
  private final AgencyNames names;
  private final Optional<Body> bearer;

  public Identifier(Roster roster) {
    this(roster, Optional.empty());
  }

  private Identifier(Roster roster, Optional<Body> bearer) {
    this.roster = roster;
    this.names = new AgencyNames(roster);
    this.bearer = bearer;
  }

  /** For the only report there is, which nobody but its own agency can have handed in. */
  public static Identifier of(Agency bearer) {
    return new Identifier(new Roster(List.of(bearer)), Optional.of(Body.of(bearer)));
  }

  /**
   * Identifies a document.
   *
   * @param source path below the input folder
   */
  public Identity identify(String declaredTitle, Sections sections, String source) {
    Bodies bodies = new Bodies(names, source);
    Inquiry inquiry =
        new Inquiry(declaredTitle, sections, bodies, new PathHints(source, roster, names), bearer);
    Verdict<Integer> year = inquiry.year();
    Verdict<Body> agency = inquiry.agency();
    boolean isKnown = agency.find().flatMap(Body::find).isPresent() && !isTitleStranger(inquiry);
    return new Identity(
        inquiry.title().isPresent() || inquiry.unseenTitle().isPresent() || hasForm(sections, year),
        disowned(inquiry, sections),
        isKnown ? agency.find().flatMap(Body::find).orElse(null) : null,
        isKnown ? null : agencyProblem(inquiry, agency, bodies),
        year.taken(),
        yearProblem(year),
        new Discord(inquiry, year, agency).observe());
  }

  /** The different titles of reports in a text, each naming an agency of the roster and a year. */
  public List<String> titles(List<ProseLine> prose) {
    Map<Object, String> titles = new LinkedHashMap<>();
    TitleFinder.findAnywhere(prose, this::isOnRoster).stream()
        .map(TitleFinder.Seen::title)
        .filter(title -> title.isComplete() && isOnRoster(title))
        .forEach(title -> titles.putIfAbsent(key(title), title.text()));
    return List.copyOf(titles.values());
  }

  /**
   * The different titles in a text that have a piece of a statutory table below them: more than one
   * where several reports, or parts of several, lie in one file.
   *
   * @param tableStarts the numbers of the lines before which such a piece stands
   */
  public List<String> titlesOverTables(List<ProseLine> prose, NavigableSet<Integer> tableStarts) {
    List<TitleFinder.Seen> seen =
        TitleFinder.findAnywhere(prose, this::isOnRoster).stream()
            .filter(title -> title.title().isComplete())
            .filter(title -> title.standing() > 2 || isOnRoster(title.title()))
            .toList();
    Map<Object, String> titles = new LinkedHashMap<>();
    for (int at = 0; at < seen.size(); at++) {
      int end = at + 1 < seen.size() ? seen.get(at + 1).line() : prose.size();
      Integer table = tableStarts.higher(seen.get(at).line());
      if (table != null && table <= end) {
        titles.putIfAbsent(key(seen.get(at).title()), seen.get(at).title().text());
      }
    }
    return List.copyOf(titles.values());
  }

  private Object key(Title title) {
    Set<Agency> found = names.find(title.agency());
    return Arrays.asList(found.isEmpty() ? title.agency() : found, title.year());
  }

  private boolean isOnRoster(Title title) {
    return !names.find(title.agency()).isEmpty();
  }

  /** Whether the headings of a report are there, and its period, though perhaps not its title. */
  private static boolean hasForm(Sections sections, Verdict<Integer> year) {
    boolean isNotice =
        sections.preamble().stream()
            .limit(TOP_LINES)
            .anyMatch(line -> NOTICE.matcher(NameText.normal(line.text())).find());
    return sections.narratives().size() >= HEADINGS
        && year.testimonies().stream().anyMatch(said -> said.kind() == WitnessKind.PERIOD)
        && !isNotice;
  }

  private static String disowned(Inquiry inquiry, Sections sections) {
    return inquiry
        .title()
        .map(TitleChoice.Reading::disowned)
        .filter(word -> !word.isEmpty())
        .or(
            () ->
                sections.preamble().stream()
                    .limit(TOP_LINES)
                    .map(line -> NameText.normal(line.text()))
                    .filter(TitlePattern::disowns)
                    .map(TitlePattern::disowned)
                    .findFirst())
        .orElse("");
  }

  /** A title that names a body outside the roster is not outvoted: nobody reports for it. */
  private static boolean isTitleStranger(Inquiry inquiry) {
    return inquiry.title().flatMap(title -> Bodies.single(title.bodies())).stream()
        .anyMatch(body -> body.find().isEmpty());
  }

  private static Rejection agencyProblem(Inquiry inquiry, Verdict<Body> agency, Bodies bodies) {
    Set<Body> titled = inquiry.title().map(TitleChoice.Reading::bodies).orElse(Set.of());
    if (isTitleStranger(inquiry) && inquiry.otherTitles().isEmpty()) {
      String name = Bodies.single(titled).map(Body::name).orElse("");
      return new Rejection(Reason.AGENCY_NOT_ON_ROSTER, bodies.withResemblance(name));
    }
    if (titled.size() > 1 && agency.against().isEmpty()) {
      return new Rejection(Reason.AGENCY_AMBIGUOUS, listed(titled));
    }
    return agency
        .find()
        .map(
            body -> new Rejection(Reason.AGENCY_NOT_ON_ROSTER, bodies.withResemblance(body.name())))
        .orElseGet(
            () ->
                agency.isOpen()
                    ? new Rejection(Reason.AGENCY_DISPUTED, agency.readings(Body::name))
                    : new Rejection(Reason.AGENCY_UNKNOWN, ""));
  }

  private static String listed(Set<Body> bodies) {
    return bodies.stream()
        .flatMap(body -> body.find().stream())
        .map((Agency agency) -> agency.code() + " " + agency.name())
        .collect(Collectors.joining("；"));
  }

  private static @Nullable Rejection yearProblem(Verdict<Integer> year) {
    if (year.find().isPresent()) {
      return null;
    }
    return year.isOpen()
        ? new Rejection(Reason.YEAR_DISPUTED, year.readings(it -> it + "年"))
        : new Rejection(Reason.YEAR_UNKNOWN, "");
  }
}
