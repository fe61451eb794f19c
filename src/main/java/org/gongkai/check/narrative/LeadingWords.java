package org.gongkai.check.narrative;

/**
 * Words that may stand before the words proper without changing what is counted: the year, who
 * speaks, adverbs. Whatever is not here makes a piece mean something else, or may.
 */
final class LeadingWords {

  /** What an agency calls itself; its own name is put in these words beforehand. */
  static final String SELF =
      "(?:我|本)(?:局|办|委|厅|院|中心|处|站|所|队|会|部门|单位|机关|级|区|县|市|旗|镇|乡|街道|管委会|级政府)(?:机关|办公室)?";

  /** The government and its office, where they act as one organ. */
  static final String OFFICE =
      "(?:[区县市旗州省](?:人民)?政府(?:办公?室|办公厅|办)?|(?:人民)?政府办(?:公室|公厅)?)(?:代表[区县市旗州省]?政府)?";

  /** Everybody in the place. */
  static final String WHOLE = "全(?:区|县|市|旗|州|省|域)(?:各级|各)?(?:行政机关|单位|部门)?|各(?:级|有关)?(?:行政机关|单位|部门)";

  /** The whole of a small place is the agency itself. */
  static final String SMALL_PLACE = "全(?:镇|乡|街道|局|委|办|处|年度)";

  /** The year of the report, however it is called. */
  static final String PERIOD =
      "(?:在|于)?20\\d{2}年度?|本年度?|全年|年内|今年以来|今年|当年|这一年|过去一年|一年来|报告期内|报告年度(?:内)?|年度内"
          + "|截至(?:20\\d{2}年)?(?:12月31日|年底|年末)";

  private static final String ADVERB =
      "并|且|同时|全部|(?:在|于)?(?:法定|规定)(?:期限|时限|时间)内|共计?|累计|总共|一共|合计|总计|总|已经?|均|依法|依规|依申请公开(?:情况|方面|工作)|规范|按时|按期|及时|实际|期间|则|分别";

  /** Any number of them, at the beginning of a piece. */
  static final String ANY =
      "^(?:" + String.join("|", PERIOD, SELF, OFFICE, WHOLE, SMALL_PLACE, ADVERB) + ")*";

  private LeadingWords() {}
}
