package org.gongkai.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which columns of table 三 are kinds of applicants, and which of its lines are outcomes and grounds
 * of denial. The form says so itself, by its equations and groups, so that what is derived from
 * them adds up whatever a later form prints.
 *
 * @param applicants the columns that make up 总计
 * @param outcomes what makes up the results' 总计, a group once instead of its lines
 * @param denials the lines of 不予公开
 */
public record RequestRoles(List<Part> applicants, List<Part> outcomes, List<Part> denials) {

  /** A line, a group or a column by its own label, as the form prints it. */
  public record Part(String code, String label) {}

  public RequestRoles {
    applicants = List.copyOf(applicants);
    outcomes = List.copyOf(outcomes);
    denials = List.copyOf(denials);
  }

  /** The roles of one form; none of a form without the table. */
  public static RequestRoles of(Form form) {
    Optional<Table> table = form.find(ReportCells.REQUESTS);
    List<String> columns = summands(form, LayoutEquation.Axis.MEASURE, ReportCells.TOTAL);
    List<String> lines = summands(form, LayoutEquation.Axis.CATEGORY, ReportCells.ANSWERED);
    return new RequestRoles(
        table.map(each -> columns(each, columns)).orElse(List.of()),
        table.map(each -> outcomes(each, lines)).orElse(List.of()),
        table.map(each -> denials(each, lines)).orElse(List.of()));
  }

  /**
   * The roles that any form has, in the order and words of the newest; what only an older one has
   * follows its neighbour there.
   */
  public static RequestRoles of(Forms forms) {
    List<RequestRoles> newestFirst = new ArrayList<>();
    forms.all().forEach(form -> newestFirst.add(0, of(form)));
    return new RequestRoles(
        merged(newestFirst, RequestRoles::applicants),
        merged(newestFirst, RequestRoles::outcomes),
        merged(newestFirst, RequestRoles::denials));
  }

  private static List<String> summands(Form form, LayoutEquation.Axis along, String sum) {
    return form.identities().stream()
        .filter(each -> each.section().equals(ReportCells.REQUESTS) && each.along() == along)
        .filter(each -> each.right().equals(List.of(sum)))
        .findFirst()
        .map(LayoutEquation::left)
        .orElse(List.of());
  }

  private static List<Part> columns(Table table, List<String> codes) {
    return table.blocks().stream()
        .flatMap(block -> block.columns().stream())
        .filter(column -> codes.contains(column.measure()))
        .map(column -> new Part(column.measure(), column.label()))
        .toList();
  }

  private static List<Part> outcomes(Table table, List<String> codes) {
    Map<String, Part> outcomes = new LinkedHashMap<>();
    for (Line line : lines(table, codes)) {
      Part part =
          table.groups().stream()
              .filter(group -> group.holds(line.category()))
              .findFirst()
              .map(group -> new Part(group.category(), group.label()))
              .orElse(part(line));
      outcomes.putIfAbsent(part.code(), part);
    }
    return List.copyOf(outcomes.values());
  }

  private static List<Part> denials(Table table, List<String> codes) {
    Group denied = new Group(ReportCells.DENIED, "");
    return lines(table, codes).stream()
        .filter(line -> denied.holds(line.category()))
        .map(RequestRoles::part)
        .toList();
  }

  private static List<Line> lines(Table table, List<String> codes) {
    return table.lines().stream().filter(line -> codes.contains(line.category())).toList();
  }

  private static Part part(Line line) {
    return new Part(line.category(), line.label());
  }

  private static List<Part> merged(
      List<RequestRoles> roles, Function<RequestRoles, List<Part>> which) {
    List<Part> merged = new ArrayList<>();
    for (RequestRoles each : roles) {
      int next = 0;
      for (Part part : which.apply(each)) {
        int known = merged.stream().map(Part::code).toList().indexOf(part.code());
        if (known < 0) {
          merged.add(next++, part);
        } else {
          next = known + 1;
        }
      }
    }
    return merged;
  }
}
