package org.gongkai.office;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.ScoringScheme;
import org.gongkai.model.ScoringScheme.Basis;
import org.gongkai.model.ScoringScheme.Item;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code scoring.csv}: what the office gives points for. The basis of an item is rules
 * ({@code SUM-01 SUM-02}, {@code SUM-*}) or an indicator and its limit ({@code clearance_rate<95%}:
 * below ninety-five per cent costs points).
 */
public final class ScoringFile {

  private static final OfficeFile FILE =
      OfficeFile.of("scoring", "item", "points", "basis", "deduction");

  private static final Pattern POINTS = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");

  private static final Pattern LIMIT = Pattern.compile("(.+?)\\s*([<>＜＞])\\s*([\\d.]+)\\s*([%％]?)");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s,，、;；]+");

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final Known known;

  /**
   * What a basis may name.
   *
   * @param checks ids of all rules
   * @param indicators ids of all indicators of agencies, by id and by name
   * @param shares those of them that are fractions
   */
  public record Known(Set<String> checks, Map<String, String> indicators, Set<String> shares) {}

  private ScoringFile(Known known) {
    this.known = known;
  }

  /**
   * Reads a scheme.
   *
   * @throws OfficeException when the file cannot be read or anything in it is wrong
   */
  public static ScoringScheme read(Path file, Known known) throws OfficeException {
    return new ScoringFile(known).contents(OfficeTable.read(FILE, file));
  }

  static ScoringScheme parse(String text, Known known) throws OfficeException {
    return new ScoringFile(known).contents(OfficeTable.parse(FILE, text));
  }

  private ScoringScheme contents(OfficeTable table) throws OfficeException {
    List<Item> items = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (OfficeLine line : table.lines()) {
      String name = line.required("item");
      if (!name.isEmpty() && !names.add(name)) {
        line.refuse("item.twice", OfficeSentences.column("item"), name);
      }
      BigDecimal points = points(line, "points");
      Basis basis = basis(line);
      BigDecimal deduction = points(line, "deduction");
      BigDecimal cap = line.cell("cap").isEmpty() ? points : points(line, "cap");
      if (points != null && basis != null && deduction != null && cap != null) {
        if (cap.compareTo(points) > 0) {
          line.refuse("cap", OfficeSentences.column("cap"), OfficeSentences.column("points"));
        }
        items.add(new Item(name, points, basis, deduction, cap));
      }
    }
    table.refuseIfWrong();
    return new ScoringScheme(items);
  }

  private static @Nullable BigDecimal points(OfficeLine line, String column) {
    String text = line.required(column);
    if (POINTS.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    if (!text.isEmpty()) {
      line.refuseCell("points", column);
    }
    return null;
  }

  private @Nullable Basis basis(OfficeLine line) {
    String text = line.required("basis");
    Matcher limit = LIMIT.matcher(text);
    Optional<? extends Basis> basis = limit.matches() ? ofIndicator(text, limit) : ofChecks(text);
    if (basis.isEmpty() && !text.isEmpty()) {
      line.refuseCell("basis", "basis");
    }
    return basis.orElse(null);
  }

  private Optional<Basis> ofChecks(String text) {
    Set<String> named = new TreeSet<>();
    Set<String> families = new TreeSet<>();
    for (String name : SEPARATOR.split(text, -1)) {
      boolean isFamily = name.endsWith("-*");
      String prefix = name.substring(0, name.length() - (isFamily ? 1 : 0));
      List<String> found =
          known.checks().stream()
              .filter(id -> isFamily ? id.startsWith(prefix) : id.equals(name))
              .toList();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      (isFamily ? families : named).addAll(found);
    }
    return Optional.of(new ScoringScheme.OfChecks(text, named, families));
  }

  private Optional<Basis> ofIndicator(String text, Matcher limit) {
    String id = known.indicators().get(limit.group(1));
    boolean isShare = id != null && known.shares().contains(id);
    if (id == null
        || isShare == limit.group(4).isEmpty()
        || !POINTS.matcher(limit.group(3)).matches()) {
      return Optional.empty();
    }
    BigDecimal unit = isShare ? HUNDREDTH : BigDecimal.ONE;
    boolean least = "<＜".contains(limit.group(2));
    return Optional.of(
        new ScoringScheme.OfIndicator(
            text, id, least, new BigDecimal(limit.group(3)).multiply(unit), unit));
  }
}
