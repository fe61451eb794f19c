package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.Excerpt;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.NarrativeSentence;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Severity;

/**
 * TXT-08: a sentence on the agency's own work names another year than the report's, or a plan for
 * the future names the year that is over: text left from another report.
 */
final class Txt08OtherYear extends Check implements ReportCheck {

  private static final int OVERVIEW = 1;
  private static final int PROBLEMS = 5;

  private static final String SELF = "(?:我|本)(?:局|办|委|厅|院|中心|单位|部门|机关|区|县|市|镇|乡|街道)";

  /** 2020年,我局…, 2020年全年…, 回顾2020年的工作 at the beginning of a clause. */
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?:^|[,:)]|[一二三四五六七八九]是)(?:(20\\d{2})年度?,?(?:" + SELF + "|全年)|(?:回顾|总结|纵观)(20\\d{2})年)");

  private static final Pattern CUT_OFF = Pattern.compile("截[至止]到?(20\\d{2})年(?:度)?12月31日");

  /** Another year is named to be compared with, or for what it brought or will bring. */
  private static final Pattern RELATED =
      Pattern.compile("较|相比|对比|比20|同比|以来|自20|《[^》]*20\\d{2}年|结转|顺延|计划|将|拟|下一步|目标");

  private static final Pattern PLAN =
      Pattern.compile("为进一步|下一步|今后|接下来|将(?:进一步|继续|重点|着力|加大|加强|不断|持续|全面|切实|从|围绕|以)|拟|计划|力争");

  private static final Pattern PAST = Pattern.compile("虽|取得|尽管|但|存在");

  Txt08OtherYear() {
    super("TXT-08", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    SortedMap<Integer, List<NarrativeSentence>> byYear = new TreeMap<>();
    for (NarrativeSentence sentence : context.sentences()) {
      find(sentence, context.year())
          .ifPresent(year -> byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(sentence));
    }
    return byYear.entrySet().stream()
        .map(named -> note(named.getKey(), named.getValue(), context.year()))
        .toList();
  }

  private FindingDraft note(int named, List<NarrativeSentence> sentences, int year) {
    FindingDraft draft =
        named == year
            ? noteOf("plan", text(year)).computed(List.of(text(year + 1)))
            : note(text(named), text(year)).computed(List.of(text(year)));
    sentences.stream()
        .limit(Phrase.LIMIT)
        .forEach(sentence -> draft.quoting(Excerpt.of(sentence.printed(), text(named))));
    return draft.printed(text(named)).blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
  }

  private static String text(int year) {
    return Integer.toString(year);
  }

  /** The year that a sentence should not name; for a stale plan the report's own. */
  private static Optional<Integer> find(NarrativeSentence sentence, int year) {
    if (!sentence.text().contains("20")) {
      return Optional.empty();
    }
    return switch (sentence.section()) {
      case OVERVIEW -> otherYear(sentence.text(), year);
      case PROBLEMS ->
          stalePlan(sentence.text(), year)
              .or(() -> otherYear(sentence.text(), year).filter(named -> named < year));
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> otherYear(String text, int year) {
    return RELATED.matcher(text).find() || text.contains(year + "年")
        ? Optional.empty()
        : Stream.concat(years(REPORTING, text), years(CUT_OFF, text))
            .filter(named -> named != year)
            .findFirst();
  }

  private static Optional<Integer> stalePlan(String text, int year) {
    return years(REPORTING, text)
        .filter(named -> named == year)
        .filter(named -> PLAN.matcher(text).find() && !PAST.matcher(text).find())
        .findFirst();
  }

  private static Stream<Integer> years(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group().replaceAll(".*?(20\\d{2})年.*", "$1"))
        .map(Integer::valueOf);
  }
}
