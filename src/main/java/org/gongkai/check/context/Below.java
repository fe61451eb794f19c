package org.gongkai.check.context;

import java.util.List;
import java.util.function.Supplier;
import org.gongkai.model.Report;

/**
 * What an office's published sum is made of beside the reports of its own agencies.
 *
 * @param path the offices from the one above all down to this one; it alone where there is no tree
 * @param parts what each office below has published, or what that would be made of
 * @param absent names of agencies below that have not reported and are in no published sum
 * @param leaves the reports of all agencies below, which are many and seldom needed
 */
public record Below(
    List<String> path, List<Part> parts, List<String> absent, Supplier<List<Report>> leaves) {

  public Below {
    path = List.copyOf(path);
    parts = List.copyOf(parts);
    absent = List.copyOf(absent);
  }

  /** Of a district that is in no tree. */
  public static Below nothing(String district) {
    return new Below(List.of(district), List.of(), List.of(), List::of);
  }

  /** A report with the name of whose it is: an agency, or an office and what it has published. */
  public record Part(String name, Report report) {}
}
