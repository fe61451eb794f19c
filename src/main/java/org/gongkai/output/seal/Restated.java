package org.gongkai.output.seal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.figure.Quantity;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.Restatement;
import org.gongkai.output.edition.Restatement.Kind;
import org.gongkai.output.edition.Restatement.Reason;
import org.gongkai.output.seal.SealedFigures.Source;
import org.jspecify.annotations.Nullable;

/**
 * Sets the figures of a sealed year beside those that an edition has for it now: every difference
 * is a restatement, with all that it may come from.
 */
public final class Restated {

  private static final CellKey NO_CELL = new CellKey("", "", "");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final Seal seal;
  private final SealedFigures sealed;
  private final EditionSource edition;
  private final Set<Reason> otherwise;

  /** The digests of the files then and now. */
  private final Set<String> filesThen;

  private final Map<String, String> filesNow;
  private final List<Restatement> ofAgencies = new ArrayList<>();

  /**
   * By what figures were made.
   *
   * @param officeFiles digests of the office's own files, by name
   * @param files those of the input files, by path
   */
  public record Making(String program, Map<String, String> officeFiles, Map<String, String> files) {

    private static String roster(Map<String, String> officeFiles) {
      return officeFiles.entrySet().stream()
          .filter(file -> file.getKey().startsWith("agencies."))
          .map(Map.Entry::getValue)
          .collect(Collectors.joining());
    }

    private Set<Reason> otherThan(Seal before) {
      Set<Reason> reasons = EnumSet.noneOf(Reason.class);
      if (!roster(officeFiles).equals(roster(before.officeFiles()))) {
        reasons.add(Reason.ROSTER);
      }
      if (!program.equals(before.program())) {
        reasons.add(Reason.PROGRAM);
      }
      return reasons.isEmpty() ? EnumSet.of(Reason.UNKNOWN) : reasons;
    }
  }

  private Restated(StandingSeals.Standing standing, EditionSource edition, Making now)
      throws IOException {
    seal = standing.seal();
    this.edition = edition;
    sealed = SealedFigures.read(standing.folder().file(SealFolder.FIGURES));
    filesThen = Set.copyOf(SealedFigures.digests(standing.folder().edition()).values());
    otherwise = now.otherThan(seal);
    filesNow = now.files();
  }

  /**
   * What is other now than it was sealed: the sums first, then the agencies by code.
   *
   * @param edition of the office alone, all of the year in it
   * @param isIn the agencies that the edition is of
   */
  public static List<Restatement> of(
      StandingSeals.Standing standing, EditionSource edition, Making now, Predicate<String> isIn)
      throws IOException {
    return new Restated(standing, edition, now).find(isIn);
  }

  private List<Restatement> find(Predicate<String> isIn) {
    Set<String> gone = new LinkedHashSet<>(sealed.reports().keySet());
    edition.forEachReport(
        report -> {
          if (report.key().year() == seal.year()) {
            gone.remove(report.key().agencyCode());
            compare(report);
          }
        });
    gone.stream().filter(isIn).forEach(agency -> compare(agency, null));
    ofAgencies.sort(Comparator.comparing(Restatement::agencyCode));
    List<Restatement> all = sums();
    all.addAll(ofAgencies);
    return all;
  }

  private void compare(Report report) {
    String agency = report.key().agencyCode();
    String path = report.source();
    String name = edition.roster().get(agency).name();
    Source now = new Source(name, path, filesNow.getOrDefault(path, ""));
    Set<Reason> reasons = compare(agency, now);
    if (!sealed.reports().containsKey(agency)) {
      return;
    }
    Map<CellKey, String> figures = new LinkedHashMap<>();
    report.facts().forEach(fact -> figures.put(fact.cell(), value(fact)));
    differences(agency, figures)
        .forEach(
            (cell, after) ->
                ofAgencies.add(
                    new Restatement(
                        Kind.FACT,
                        agency,
                        name,
                        cell,
                        before(agency, cell),
                        after,
                        reasons,
                        path)));
  }

  /** Tells of a report that came or went, and why its figures may differ if it is in both. */
  private Set<Reason> compare(String agency, @Nullable Source now) {
    Source then = sealed.reports().get(agency);
    boolean isSame =
        then == null
            ? now != null && filesThen.contains(now.sha256())
            : now == null
                ? filesNow.containsValue(then.sha256())
                : now.sha256().equals(then.sha256());
    Set<Reason> reasons = isSame ? otherwise : EnumSet.of(Reason.FILE);
    if (then == null || now == null) {
      String before = then == null ? "" : then.path();
      String after = now == null ? "" : now.path();
      ofAgencies.add(
          new Restatement(
              Kind.REPORT,
              agency,
              Objects.requireNonNull(now == null ? then : now).agency(),
              NO_CELL,
              before,
              after,
              reasons,
              before + after));
    }
    return reasons;
  }

  private List<Restatement> sums() {
    Map<CellKey, String> sums = new LinkedHashMap<>();
    edition.forEachDistrictRollup(
        row -> {
          if (row.year() == seal.year()) {
            sums.put(row.cell(), row.total() == null ? "" : row.total().toPlainString());
          }
        });
    List<Restatement> all = new ArrayList<>();
    differences("", sums).forEach((cell, after) -> all.add(sum(cell, after)));
    return all;
  }

  /** A sum has its reasons from the figures it is made of. */
  private Restatement sum(CellKey cell, String after) {
    List<Restatement> parts = parts(part -> part.kind() == Kind.REPORT || part.cell().equals(cell));
    if (parts.isEmpty()) {
      parts = parts(part -> part.cell().section().equals(cell.section()));
    }
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    Set<String> files = new HashSet<>();
    parts.forEach(
        part -> {
          reasons.addAll(part.reasons());
          files.add(part.source());
        });
    return new Restatement(
        Kind.SUM,
        "",
        "",
        cell,
        before("", cell),
        after,
        reasons.isEmpty() ? otherwise : reasons,
        files.size() == 1 ? files.iterator().next() : "");
  }

  private List<Restatement> parts(Predicate<Restatement> which) {
    return ofAgencies.stream().filter(which).toList();
  }

  private String before(String agency, CellKey cell) {
    return sealed(agency).getOrDefault(cell, "");
  }

  private Map<CellKey, String> sealed(String agency) {
    return sealed.values().getOrDefault(agency, Map.of());
  }

  /** The cells that differ, with what they say now. */
  private Map<CellKey, String> differences(String agency, Map<CellKey, String> now) {
    Map<CellKey, String> all = new LinkedHashMap<>(now);
    sealed(agency).keySet().forEach(cell -> all.putIfAbsent(cell, ""));
    all.entrySet().removeIf(entry -> isSame(before(agency, entry.getKey()), entry.getValue()));
    return all;
  }

  private static boolean isSame(String before, String after) {
    return before.equals(after)
        || (NUMBER.matcher(before).matches()
            && NUMBER.matcher(after).matches()
            && new BigDecimal(before).compareTo(new BigDecimal(after)) == 0)
        || (isNothing(before) && isNothing(after));
  }

  /** A form of another year lacks the cell that this report lacks. */
  private static boolean isNothing(String value) {
    return value.isEmpty() || value.equals(Quantity.State.ABSENT.code());
  }

  private static String value(Fact fact) {
    Quantity quantity = fact.quantity();
    return quantity.number().map(BigDecimal::toPlainString).orElse(quantity.state().code());
  }
}
