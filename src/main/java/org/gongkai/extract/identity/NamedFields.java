package org.gongkai.extract.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.extract.ProseLine;

/** Fields that name a body: 填报单位：…, and in the box above a page 发布机构 | …. */
final class NamedFields {

  /** Where the seal goes. */
  static final String SEAL = "(?:\\((?:盖章|公章|章|签章|印章|印)\\))?";

  private static final Pattern UNIT =
      Pattern.compile("^(?:填报|报送|编制|报告|编报|制表|上报|填表)(?:单位|机关|部门)(?:名称)?" + SEAL + ":?(?<name>.*)$");

  private static final Pattern PUBLISHER =
      Pattern.compile("^(?:发布|公开|发文|制发|生成|责任)(?:机构|机关|单位|部门|主体):?(?<name>.*)$");

  private NamedFields() {}

  /** The unit that filled in the report, as printed. */
  static Optional<String> unit(List<ProseLine> lines) {
    return find(UNIT, lines);
  }

  /** The unit that published it, as printed. */
  static Optional<String> publisher(List<ProseLine> lines) {
    return find(PUBLISHER, lines);
  }

  private static Optional<String> find(Pattern field, List<ProseLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      Matcher matcher = field.matcher(NameText.normal(lines.get(at).text()));
      if (matcher.matches()) {
        String name = matcher.group("name");
        return Optional.of(name.isEmpty() ? next(lines, at) : name)
            .map(text -> text.replaceAll("(?:填报|填表|报送|上报)?(?:日期|时间|人|单位).*$", ""))
            .filter(text -> !text.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** In a grid the name stands in the next cell. */
  private static String next(List<ProseLine> lines, int at) {
    boolean hasNext = lines.get(at).kind() == ProseLine.Kind.GRID && at + 1 < lines.size();
    return hasNext ? NameText.normal(lines.get(at + 1).text()) : "";
  }
}
