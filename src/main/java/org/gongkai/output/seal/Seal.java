package org.gongkai.output.seal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code manifest.json} of a seal: which figures an office has declared final, of what they were
 * made, and the digest of the data package of their edition, which has those of every other file.
 *
 * @param office the district, or whatever else is summed up
 * @param sealed when
 * @param run the edition
 * @param edition its number
 * @param version of the program
 * @param program digest of the program
 * @param officeFiles digests of the office's own files, roster and decisions among them, by name
 * @param openErrors how many errors were neither mended nor decided about
 * @param previous the seal made before this one, of whatever office; null for the first
 */
public record Seal(
    String office,
    int year,
    Instant sealed,
    String run,
    long edition,
    String version,
    String program,
    Map<String, String> officeFiles,
    int openErrors,
    @Nullable Link previous,
    List<Entry> files) {

  /** Whoever reads one from a file is told that it is none where anything is missing. */
  public Seal {
    requireNonNull(office);
    requireNonNull(sealed);
    requireNonNull(run);
    requireNonNull(version);
    requireNonNull(program);
    officeFiles = Collections.unmodifiableMap(new LinkedHashMap<>(officeFiles));
    files = List.copyOf(files);
  }

  /**
   * A file of the edition.
   *
   * @param path below its folder, with forward slashes
   * @param sha256 lower-case hex
   */
  public record Entry(String path, long bytes, String sha256) {

    /** A file has a path and a digest. */
    public Entry {
      requireNonNull(path);
      requireNonNull(sha256);
    }
  }

  /**
   * Another seal, so that nobody can change one without the next telling.
   *
   * @param run its edition
   * @param name of its folder there
   * @param sha256 of its manifest
   */
  public record Link(String run, String name, String sha256) {

    /** A link has all three. */
    public Link {
      requireNonNull(run);
      requireNonNull(name);
      requireNonNull(sha256);
    }
  }

  /** Whether a path leads to a place below the folder it is meant for, whoever wrote it. */
  static boolean isInside(String path) {
    return path.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))
        && Arrays.stream(path.split("/", -1))
            .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
  }

  boolean isOf(String otherOffice, int otherYear) {
    return office.equals(otherOffice) && year == otherYear;
  }
}
