package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.model.Finding;
import org.gongkai.model.figure.ChineseNumeral;

/** Text made from a table agrees with it; with one figure changed it does not, whatever it is. */
class NarrativeChecksPropertiesTest {

  private static final List<String> WORDINGS =
      List.of(
          "本年度收到政府信息公开申请%s件，上年结转%s件，办结%s件，结转下年度%s件。",
          "（二）依申请公开。全年新收申请%s件，加上从上年转入的%s件，共办结%s件，年末尚有%s件在办。",
          "受理政府信息公开申请%s件（含上年度结转申请%s件），答复%s件，另有%s件顺延到下年度答复。",
          "共接收依申请公开事项%s宗、上年度转入%s宗，已答复%s宗、结转至下一年度继续办理%s宗。");

  private static final Map<Integer, String> CHECKS =
      Map.of(0, "TXT-01", 1, "TXT-04", 2, "TXT-03", 3, "TXT-04");

  /** The ways of printing a number. */
  enum Dress {
    PLAIN,
    SEPARATED,
    FULL_WIDTH,
    CHARACTERS;

    String of(int number) {
      return switch (this) {
        case PLAIN -> Integer.toString(number);
        case SEPARATED -> number < 1000 ? "" + number : separated(number, ",");
        case FULL_WIDTH -> number < 1000 ? "" + number : separated(number, "，");
        case CHARACTERS -> characters(number);
      };
    }

    private static String separated(int number, String separator) {
      return number / 1000 + separator + Integer.toString(1000 + number % 1000).substring(1);
    }

    private static String characters(int number) {
      String digits = "零一二三四五六七八九";
      String text = number < 10 ? digits.substring(number, number + 1) : "十" + number % 10;
      return ChineseNumeral.find(text).isPresent() ? text : Integer.toString(number);
    }
  }

  private static List<Finding> findings(int[] table, int[] text, int wording, Dress dress) {
    Object[] words = new Object[text.length];
    for (int i = 0; i < text.length; i++) {
      words[i] = dress.of(text[i]);
    }
    ReportFixture report =
        ReportFixture.report(2023)
            .persons("received_new", table[0])
            .persons("carried_in", table[1])
            .persons("result.granted", table[2])
            .persons("result.total", table[2])
            .persons("carried_out", table[3])
            .says(1, WORDINGS.get(wording).formatted(words));
    return Desk.review(report).stream()
        .filter(finding -> finding.check().matches("(?:TXT-0[1-7]|ACT-.*)"))
        .toList();
  }

  private static int[] figures(int received, int before, int answered) {
    int done = Math.min(answered, received + before);
    return new int[] {received, before, done, received + before - done};
  }

  @Property(tries = 200)
  void textMadeFromItsTableAgrees(
      @ForAll @IntRange(max = 9999) int received,
      @ForAll @IntRange(max = 99) int before,
      @ForAll @IntRange(max = 9999) int answered,
      @ForAll @IntRange(max = 3) int wording,
      @ForAll Dress dress) {
    int[] figures = figures(received, before, answered);

    assertThat(findings(figures, figures, wording, dress)).isEmpty();
  }

  @Property(tries = 200)
  void oneWrongFigureGivesItsFindingAndNoOther(
      @ForAll @IntRange(min = 1, max = 5000) int received,
      @ForAll @IntRange(min = 1, max = 99) int before,
      @ForAll @IntRange(min = 1, max = 5000) int answered,
      @ForAll @IntRange(max = 3) int wrong,
      @ForAll @IntRange(min = 100, max = 900) int by,
      @ForAll @IntRange(max = 3) int wording,
      @ForAll Dress dress) {
    int[] table = figures(received, before, answered);
    int[] text = table.clone();
    text[wrong] += by;

    assertThat(findings(table, text, wording, dress))
        .extracting(Finding::check, Finding::printed, Finding::computed)
        .containsExactly(tuple(CHECKS.get(wrong), "" + text[wrong], "" + table[wrong]));
  }
}
