package org.gongkai.check.narrative;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what words are about. */
final class SubjectMatter {

  private static final Map<Field, Pattern> PARAGRAPH =
      new EnumMap<>(
          Map.of(
              Field.REQUESTS, Pattern.compile("依申请|公开的?申请|申请公开|部分公开|予以公开|不予公开"),
              Field.CASES, Pattern.compile("依申请公开|公开的?申请")));

  /** What ties reviews and suits to government information; others are nobody's business here. */
  private static final Pattern DISCLOSURE = Pattern.compile("信息公开|公开信息");

  private static final Map<Field, Pattern> WORDS =
      new EnumMap<>(
          Map.of(
              Field.REQUESTS, Pattern.compile("公开(?:政府信息|信息)?的?申请|依申请(?:信息)?公开|申请公开"),
              Field.CASES, Pattern.compile("行政复议|行政诉讼"),
              Field.DOCUMENTS, Pattern.compile("规范性文件")));

  /** One of these stands in every way of saying a figure of the field. */
  private static final Map<Field, Pattern> SIGNS =
      new EnumMap<>(
          Map.of(
              Field.REQUESTS,
                  Pattern.compile(
                      "申请|收|办|答复|回复|处理|不掌握|不存在|结转|转入|转来|转到|顺延|延|下一?年|次年|明年|予以|同意|部分公开|区分|不予|无法提供"),
              Field.CASES, Pattern.compile("复议|诉讼"),
              Field.DOCUMENTS, Pattern.compile("规范性文件|制发|制定|印发|废止|失效|有效"),
              Field.DECISIONS, Pattern.compile("许可|处罚|强制"),
              Field.FEES, Pattern.compile("费")));

  private static final int CASE_SECTION = 4;

  private SubjectMatter() {}

  /** The fields that a paragraph is about. */
  static Set<Field> ofParagraph(int section, String text) {
    Set<Field> fields = found(PARAGRAPH, text);
    if (section == CASE_SECTION) {
      fields.add(Field.CASES);
    }
    return fields;
  }

  /** Whether a sentence is about government information, so that its reviews and suits are too. */
  static boolean isDisclosure(String sentence) {
    return DISCLOSURE.matcher(sentence).find();
  }

  /** The fields that a piece names. */
  static Set<Field> ofPiece(String piece) {
    return found(WORDS, piece);
  }

  /** The fields of which a piece may say a figure, for not asking every rule about every piece. */
  static Set<Field> possible(String piece) {
    return found(SIGNS, piece);
  }

  private static Set<Field> found(Map<Field, Pattern> patterns, String text) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    patterns.forEach(
        (field, pattern) -> {
          if (pattern.matcher(text).find()) {
            fields.add(field);
          }
        });
    return fields;
  }
}
