package org.gongkai.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.CellKey;
import org.gongkai.model.Rejection;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.figure.Quantity.State;
import org.jspecify.annotations.Nullable;

/** A made-up file together with all that is to come of it. */
public final class SampleFile {

  private final String path;
  private final byte[] content;
  private final String description;
  private final String agencyCode;
  private final int year;
  private final Map<CellKey, Quantity> expected;
  private final Set<CellKey> undecidable;
  private final Rejection.@Nullable Reason rejection;

  /**
   * A file that holds a report.
   *
   * @param path below {@code input/reports}, with forward slashes
   * @param description how it was made, to find it again when a test fails
   * @param expected what a perfect reader makes of every cell of the report's form
   * @param undecidable cells of which even a perfect reader may say that they are unreadable
   */
  SampleFile(
      String path,
      byte[] content,
      String description,
      String agencyCode,
      int year,
      Map<CellKey, Quantity> expected,
      Set<CellKey> undecidable) {
    this(path, content, description, agencyCode, year, expected, undecidable, null);
  }

  private SampleFile(
      String path,
      byte[] content,
      String description,
      String agencyCode,
      int year,
      Map<CellKey, Quantity> expected,
      Set<CellKey> undecidable,
      Rejection.@Nullable Reason rejection) {
    this.path = path;
    this.content = content.clone();
    this.description = description;
    this.agencyCode = agencyCode;
    this.year = year;
    this.expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    this.undecidable = Set.copyOf(undecidable);
    this.rejection = rejection;
  }

  /** A file that is to be rejected. */
  public static SampleFile rejected(String path, byte[] content, Rejection.Reason reason) {
    return new SampleFile(path, content, path, "", 0, Map.of(), Set.of(), reason);
  }

  /** The same file under another path. */
  public SampleFile at(String otherPath) {
    return new SampleFile(
        otherPath, content, description, agencyCode, year, expected, undecidable, rejection);
  }

  /** Below {@code input/reports}, with forward slashes. */
  public String path() {
    return path;
  }

  public byte[] content() {
    return content.clone();
  }

  /** The agency's roster code; empty when the file is to be rejected. */
  public String agencyCode() {
    return agencyCode;
  }

  public int year() {
    return year;
  }

  /** What a perfect reader makes of every cell of the report's form, in statutory order. */
  public Map<CellKey, Quantity> expected() {
    return expected;
  }

  /** Cells of which even a perfect reader may say that they are unreadable, blank ones absent. */
  public Set<CellKey> undecidable() {
    return undecidable;
  }

  /** Why the file is to be rejected; empty when it holds a report. */
  public Optional<Rejection.Reason> rejection() {
    return Optional.ofNullable(rejection);
  }

  /** Whether a reader may say this of a cell. */
  public boolean allows(CellKey key, Quantity found) {
    if (found.state() == State.UNREADABLE && undecidable.contains(key)) {
      return true;
    }
    Quantity right = expected.getOrDefault(key, Quantity.absent());
    if (found.state() == State.ABSENT && right.state() == State.BLANK) {
      return undecidable.contains(key);
    }
    return found.state() == right.state() && isSame(found.value(), right.value());
  }

  /** What is wrong or lost in a reading of the file, a line a cell; empty when nothing is. */
  public List<String> mistakes(Map<CellKey, Quantity> found) {
    List<String> mistakes = new ArrayList<>();
    expected.forEach(
        (key, right) -> {
          Quantity quantity = found.getOrDefault(key, Quantity.absent());
          if (!allows(key, quantity)) {
            mistakes.add(key + ": " + quantity + " instead of " + right);
          }
        });
    return mistakes;
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  @Override
  public String toString() {
    return description;
  }
}
