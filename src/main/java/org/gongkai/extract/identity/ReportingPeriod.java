package org.gongkai.extract.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.extract.ProseLine;

/** The year of the statement on the reporting period: 自2022年1月1日起至2022年12月31日止. */
final class ReportingPeriod {

  private static final Pattern PERIOD =
      Pattern.compile("(20\\d{2})\\D{0,2}1\\D{0,2}1\\D{0,8}?(?:20\\d{2}\\D{0,2})?12\\D{0,2}31");

  private static final Pattern CUT_OFF = Pattern.compile("(?:核定时间点为|截至|截止到?|截止)(20\\d{2})年12月31日");

  private ReportingPeriod() {}

  /** The year the lines say they report on. */
  static Optional<Integer> find(List<ProseLine> lines) {
    return find(PERIOD, lines).or(() -> find(CUT_OFF, lines));
  }

  private static Optional<Integer> find(Pattern pattern, List<ProseLine> lines) {
    for (ProseLine line : lines) {
      Matcher matcher = pattern.matcher(NameText.normal(line.text()));
      if (matcher.find()) {
        return Optional.of(Integer.valueOf(matcher.group(1)));
      }
    }
    return Optional.empty();
  }
}
