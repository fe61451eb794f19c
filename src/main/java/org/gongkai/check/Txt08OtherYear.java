package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.check.narrative.Sentence;
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

  /** 2020年,我局…, 2020年全年… at the beginning of a clause. */
  private static final Pattern REPORTING =
      Pattern.compile("(?:^|[,:)]|[一二三四五六七八九]是)(20\\d{2})年度?,?(?:" + SELF + "|全年)");

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
  public List<Note> review(Dossier dossier) {
    return dossier.sentences().stream()
        .flatMap(sentence -> judge(sentence, dossier.year()).stream())
        .limit(Phrase.LIMIT)
        .toList();
  }

  private Optional<Note> judge(Sentence sentence, int year) {
    return switch (sentence.section()) {
      case OVERVIEW -> reporting(sentence, year);
      case PROBLEMS -> stalePlan(sentence, year).or(() -> older(sentence, year));
      default -> Optional.empty();
    };
  }

  private Optional<Note> reporting(Sentence sentence, int year) {
    return years(sentence)
        .filter(named -> named != year && !RELATED.matcher(sentence.text()).find())
        .filter(named -> !sentence.text().contains(year + "年"))
        .findFirst()
        .map(named -> about(note(named, year), sentence, named, year));
  }

  private Optional<Note> older(Sentence sentence, int year) {
    return reporting(sentence, year)
        .filter(note -> years(sentence).allMatch(named -> named < year));
  }

  private Optional<Note> stalePlan(Sentence sentence, int year) {
    String text = sentence.text();
    return years(REPORTING, text)
        .filter(named -> named == year && PLAN.matcher(text).find() && !PAST.matcher(text).find())
        .findFirst()
        .map(named -> about(noteOf("plan", year), sentence, year, year + 1));
  }

  private static Stream<Integer> years(Sentence sentence) {
    return Stream.concat(years(REPORTING, sentence.text()), years(CUT_OFF, sentence.text()));
  }

  private static Stream<Integer> years(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(result -> Integer.valueOf(result.group(1)));
  }

  private static Note about(Note note, Sentence sentence, int named, int due) {
    return note.printed(Integer.toString(named))
        .computed(List.of(Integer.toString(due)))
        .quoting(sentence.printed())
        .blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
  }
}
