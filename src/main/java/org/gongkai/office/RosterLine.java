package org.gongkai.office;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.model.Agency;
import org.gongkai.model.Role;

/**
 * The agency of one line of the roster. Tells all that is wrong in it, not only the first thing.
 */
record RosterLine(OfficeLine line) {

  /** The columns on powers, by the lines of table 二 that they are about. */
  static final List<String> POWERS = List.of("licensing", "penalties", "coercion");

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,32}");
  private static final Pattern ORDER = Pattern.compile("-?[0-9]{1,9}");

  int number() {
    return line.number();
  }

  void refuse(String key, Object... arguments) {
    line.refuse(key, arguments);
  }

  /** The agency of the line; what is wrong has been told and replaced by something harmless. */
  Agency agency() {
    Integer from = line.year("active_from");
    Integer to = line.year("active_to");
    if (from != null && to != null && from > to) {
      refuse("order", from, to);
    }
    return new Agency(
        code(line),
        line.required("name"),
        line.required("district"),
        line.cell("type"),
        list("aliases"),
        from,
        to,
        line.oneOf("role", Role.values()).orElse(Role.MEMBER),
        list("successor_of"),
        line.yesOrNo("rule_making"),
        line.number("sort_order", ORDER, "whole"),
        without());
  }

  /** The code of a line; one that could stand in no file name is refused. */
  static String code(OfficeLine line) {
    String code = line.cell("code");
    if (!CODE.matcher(code).matches()) {
      line.refuseCell("code", "code");
    }
    return code;
  }

  private List<String> list(String column) {
    return Arrays.stream(line.cell(column).split("[;；、,，|]", -1))
        .map(OfficeText::trimmed)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  private Set<String> without() {
    Set<String> without = new TreeSet<>();
    for (String power : POWERS) {
      if (Boolean.FALSE.equals(line.yesOrNo(power))) {
        without.add(power);
      }
    }
    return without;
  }
}
