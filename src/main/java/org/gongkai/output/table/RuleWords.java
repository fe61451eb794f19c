package org.gongkai.output.table;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;

/**
 * What rules are called, and what kind of thing their findings show: a bare 2019 may be a year, a
 * form or a count.
 */
public final class RuleWords {

  /**
   * The sentences of the rules; {@code <rule>.printed} and {@code <rule>.computed} say the kind,
   * the latter wherever it is not what should stand there.
   */
  private static final String BUNDLE = "org/gongkai/check/findings";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Wording words;

  /** In the language of the run. */
  public RuleWords(Language language) {
    words = new Wording(BUNDLE, language);
  }

  /** The rule in a few words; its id where nobody has named it. */
  public String title(String check) {
    String key = check + ".title";
    return words.has(key) ? words.text(key) : check;
  }

  /** What the report says, 2019年格式; empty where it says nothing. */
  public String printed(Finding finding) {
    return shown(finding.check() + ".printed", finding.printed());
  }

  /**
   * What it should be, or else what it was compared with and where that stands, 各分项之和26; empty
   * where there is neither.
   */
  public String computed(Finding finding) {
    return shown(finding.check() + ".computed", finding.computed());
  }

  /** Both, where no head of a column tells them apart; either may be missing. */
  public String figures(Finding finding) {
    return String.join(words.text("figures.separator"), named(finding));
  }

  /** The same one by one, what is printed first. */
  public List<String> named(Finding finding) {
    String printed = named(finding.check() + ".printed", "printed", finding.printed());
    String computed = named(finding.check() + ".computed", "computed", finding.computed());
    return Stream.of(printed, computed).filter(text -> !text.isEmpty()).toList();
  }

  /** Whether what a finding compares with is what should stand there. */
  public boolean isDemanded(Finding finding) {
    return !words.has(finding.check() + ".computed");
  }

  private String named(String ofRule, String usual, String text) {
    return words.has(ofRule) || text.isEmpty() ? shown(ofRule, text) : words.text(usual, text);
  }

  private String shown(String key, String text) {
    return text.isEmpty() || !words.has(key) ? text : words.text(key, readable(text));
  }

  /** Days as Chinese letters write them: 2026年1月31日. */
  private String readable(String text) {
    if (words.language() != Language.ZH || !DAY.matcher(text).matches()) {
      return text;
    }
    LocalDate day = LocalDate.parse(text);
    return words.text(
        "date", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }
}
