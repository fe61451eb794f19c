package org.gongkai.rollup.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Narrative;
import org.gongkai.rollup.narrative.NarratedFigure.Certainty;

/**
 * Takes figures by topic from the overview of a report (section 一), clause by clause. None is
 * better than a wrong one: a clause counts where it names one topic and gives one figure in a unit
 * of that topic, and does not speak of another time.
 */
public final class NarratedFigures {

  private static final int OVERVIEW = 1;

  private static final Pattern SENTENCE = Pattern.compile("[^。！？\n]+");
  private static final Pattern CLAUSE = Pattern.compile("[^，,；;：:]+(?:,\\d{3}[^，,；;：:]*)*");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\d.%％年月日第])(?<about>近|约|大约|超过?|逾)?\\s*(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)"
              + "(?![\\d.,]*\\d)\\s*(?<more>余|多)?\\s*(?<unit>[条篇则件份个部期场次封])");

  /** Another time than the year of the report, or a comparison with it. */
  private static final Pattern OTHER_TIME =
      Pattern.compile("去年|上年|上一年|往年|历年|累计|同比|环比|增长|增加|减少|下降|上升|截至|以来|平均|每[年月周日天]|计划|目标|人均");

  private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年");
  private static final Pattern WHOLE = Pattern.compile("全[区县市省镇乡]|各(?:单位|部门|级|乡镇|街道|镇街)|[区县市]直");

  private NarratedFigures() {}

  /** The figures of a report's overview, in their order. */
  public static List<NarratedFigure> of(int year, Narrative narrative) {
    if (narrative.number() != OVERVIEW) {
      return List.of();
    }
    List<NarratedFigure> found = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(narrative.text());
    while (sentence.find()) {
      read(sentence.group().strip(), year, found);
    }
    return found.stream().map(figure -> judged(figure, found)).toList();
  }

  /** A topic named by one clause does not hold for the next: 其中 may begin there. */
  private static void read(String sentence, int year, List<NarratedFigure> found) {
    boolean whole = WHOLE.matcher(sentence).find();
    Matcher clause = CLAUSE.matcher(sentence);
    while (clause.find()) {
      String text = clause.group();
      Set<Topic> named = topics(text);
      if (named.size() == 1 && isOfTheYear(text, year)) {
        figure(named.iterator().next(), text, whole, sentence).forEach(found::add);
      }
    }
  }

  private static Set<Topic> topics(String clause) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    Stream.of(Topic.values()).filter(topic -> topic.isNamedIn(clause)).forEach(topics::add);
    return topics;
  }

  private static boolean isOfTheYear(String clause, int year) {
    Matcher named = YEAR.matcher(clause);
    while (named.find()) {
      if (Integer.parseInt(named.group(1)) != year) {
        return false;
      }
    }
    return !OTHER_TIME.matcher(clause).find();
  }

  private static Stream<NarratedFigure> figure(
      Topic topic, String clause, boolean whole, String sentence) {
    Matcher figure = FIGURE.matcher(clause);
    if (!figure.find()) {
      return Stream.empty();
    }
    if (!topic.isNamedShortlyBefore(clause, figure.start())) {
      return Stream.empty();
    }
    BigDecimal number = new BigDecimal(figure.group("number").replace(",", ""));
    String unit = figure.group("unit");
    boolean about = figure.group("about") != null || figure.group("more") != null;
    if (figure.find() || !topic.isCountedIn(unit)) {
      return Stream.empty();
    }
    Certainty rounded = about ? Certainty.APPROXIMATE : Certainty.EXACT;
    Certainty certainty = whole ? Certainty.WHOLE_PLACE : rounded;
    return Stream.of(new NarratedFigure(topic, number, unit, certainty, sentence));
  }

  private static NarratedFigure judged(NarratedFigure figure, List<NarratedFigure> all) {
    boolean others =
        all.stream()
            .anyMatch(
                other ->
                    other.topic() == figure.topic()
                        && other.figure().compareTo(figure.figure()) != 0);
    return others ? figure.with(Certainty.SEVERAL) : figure;
  }
}
