package org.gongkai.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.Excerpt;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.NarrativeSentence;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Severity;

/**
 * TXT-18: the period that the figures are said to cover is not the calendar year of the report.
 * Where it is the calendar year of another report, STR-02 and TXT-08 speak; an agency that began or
 * ended within the year may cover a part.
 */
final class Txt18Period extends Check implements ReportCheck {

  private static final int OVERVIEW = 1;

  private static final String DAY = "(\\d{1,2})[月./-](\\d{1,2})日?";

  private static final Pattern ABOUT_FIGURES =
      Pattern.compile(
          "统计(?:期限|时限|时段|时间|期间|周期|口径|截[止至])|(?:所列|本报告|报告中)(?:的|各项|相关|有关)*数据"
              + "|数据的?(?:核定|统计|期限|时间)|核定时间|报告期");

  private static final Pattern PERIOD =
      Pattern.compile(
          "(20\\d{2})[年./-]"
              + DAY
              + "(?:零时|起|开始)?(?:至|到|[-—–~〜]{1,2})(?:(20\\d{2})[年./-]|当年|同年|本年)?"
              + DAY);

  private static final Pattern CUT_OFF =
      Pattern.compile("(?:核定时间点?(?:为|是)?|截[至止]到?)()()()(20\\d{2})[年./-]" + DAY);

  /** The period that a sentence states. */
  private record Period(int first, int last, boolean opens, boolean closes, String printed) {

    static Period of(Matcher found) {
      boolean isOpen = found.group(1).isEmpty();
      int last = found.group(4) == null ? number(found, 1) : number(found, 4);
      int first = isOpen ? last : number(found, 1);
      return new Period(
          first,
          last,
          isOpen || (number(found, 2) == 1 && number(found, 3) == 1),
          last == first && number(found, 5) == 12 && number(found, 6) == 31,
          found.group());
    }

    private static int number(Matcher found, int group) {
      return Integer.parseInt(found.group(group));
    }
  }

  Txt18Period() {
    super("TXT-18", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.sentences().stream()
        .filter(sentence -> sentence.section() <= OVERVIEW)
        .filter(sentence -> ABOUT_FIGURES.matcher(sentence.text()).find())
        .flatMap(sentence -> judge(sentence, context).stream())
        .limit(1)
        .toList();
  }

  private Optional<FindingDraft> judge(NarrativeSentence sentence, ReportContext context) {
    return Stream.of(PERIOD, CUT_OFF)
        .map(pattern -> pattern.matcher(sentence.text()))
        .filter(Matcher::find)
        .map(Period::of)
        .findFirst()
        .filter(period -> isWrong(period, context))
        .map(period -> note(period, sentence, Integer.toString(context.year())));
  }

  private static boolean isWrong(Period period, ReportContext context) {
    Agency agency = context.agency();
    boolean isWhole = period.opens() && period.closes();
    boolean mayOpenLate = !agency.isActiveIn(context.year() - 1);
    boolean mayCloseEarly = !agency.isActiveIn(context.year() + 1);
    boolean isOfTheYear = period.first() == context.year() || period.last() == context.year();
    return isOfTheYear
        && !isWhole
        && !(period.closes() && mayOpenLate)
        && !(period.opens() && mayCloseEarly);
  }

  private FindingDraft note(Period period, NarrativeSentence sentence, String year) {
    return note(period.printed(), year)
        .printed(period.printed())
        .quoting(Excerpt.of(sentence.printed(), year))
        .blaming(Origin.UNCLEAR, Phrase.of("origin.narrative"));
  }
}
