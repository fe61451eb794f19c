package org.gongkai.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.model.Agency;
import org.gongkai.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of the roster with its cells under the names of their columns. Tells all that is wrong
 * in it, not only the first thing.
 */
final class RosterLine {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,32}");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Pattern ORDER = Pattern.compile("-?[0-9]{1,9}");

  private final int number;
  private final Map<String, String> cells;
  private final Consumer<String> problems;

  /**
   * Wraps a line.
   *
   * @param number of the line in the file, from 1
   * @param cells by column name; a missing cell is empty
   * @param problems is told what is wrong, with the line's number
   */
  RosterLine(int number, Map<String, String> cells, Consumer<String> problems) {
    this.number = number;
    this.cells = cells;
    this.problems = problems;
  }

  int number() {
    return number;
  }

  /** The agency of the line; what is wrong has been told and replaced by something harmless. */
  Agency agency() {
    Integer from = year("active_from");
    Integer to = year("active_to");
    if (from != null && to != null && from > to) {
      refuse("active_from " + from + " is after active_to " + to);
    }
    return new Agency(
        code(),
        required("name"),
        required("district"),
        cell("type"),
        aliases(),
        from,
        to,
        role(),
        cell("successor_of").isEmpty() ? null : cell("successor_of"),
        ruleMaking(),
        sortOrder());
  }

  void refuse(String problem) {
    problems.accept("line " + number + ": " + problem);
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  private String required(String column) {
    String text = cell(column);
    if (text.isEmpty()) {
      refuse(column + " is empty");
    }
    return text;
  }

  private String code() {
    String code = cell("code");
    if (!CODE.matcher(code).matches()) {
      refuse("code '" + code + "' is not 1 to 32 of A-Z, a-z, 0-9, '_' and '-'");
    }
    return code;
  }

  private List<String> aliases() {
    return Arrays.stream(cell("aliases").split("[;；]", -1))
        .map(RosterLine::trimmed)
        .filter(alias -> !alias.isEmpty())
        .distinct()
        .toList();
  }

  private @Nullable Integer year(String column) {
    String text = cell(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!YEAR.matcher(text).matches()) {
      refuse(column + " '" + text + "' is not a year");
      return null;
    }
    return Integer.valueOf(text);
  }

  private Role role() {
    String text = cell("role");
    Optional<Role> role =
        Arrays.stream(Role.values())
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(text))
            .findFirst();
    if (role.isEmpty() && !text.isEmpty()) {
      refuse("role '" + text + "' is none of member, consolidated, vertical");
    }
    return role.orElse(Role.MEMBER);
  }

  private @Nullable Boolean ruleMaking() {
    String text = cell("rule_making");
    return switch (text) {
      case "" -> null;
      case "yes" -> Boolean.TRUE;
      case "no" -> Boolean.FALSE;
      default -> {
        refuse("rule_making '" + text + "' is neither yes nor no");
        yield null;
      }
    };
  }

  private @Nullable Integer sortOrder() {
    String text = cell("sort_order");
    if (text.isEmpty()) {
      return null;
    }
    if (!ORDER.matcher(text).matches()) {
      refuse("sort_order '" + text + "' is not a whole number");
      return null;
    }
    return Integer.valueOf(text);
  }

  /** Without the spaces of any kind that spreadsheets leave around a cell. */
  static String trimmed(String text) {
    return text.replaceAll("^[\\s\\h\uFEFF]+|[\\s\\h\uFEFF]+$", "");
  }
}
