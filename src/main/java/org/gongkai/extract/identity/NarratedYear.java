package org.gongkai.extract.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year in which a text says that the work was done: that with which most sentences of it begin,
 * 2023年,我局…, or which it announces, 现将2023年度…报告如下.
 */
final class NarratedYear {

  private static final Pattern TOLD =
      Pattern.compile(
          "(?:^|[。;])(20\\d{2})年(?:度|来|里|以来|全年)?(?=[,]|我|本|全|在|区|县|市|镇|乡|街道|\\p{IsHan}{0,10}(?:局|办|委)|共)"
              + "|(?:现将|现就|公布|编制).{0,24}?(20\\d{2})年(?!\\d{1,2}月)");

  private static final Pattern COMPARED = Pattern.compile("^(?:同期|相比|增长|下降)");

  private NarratedYear() {}

  /**
   * The year; empty where none is named, or none more than another.
   *
   * @param texts in normal form but for their line ends
   */
  static Optional<Integer> find(List<String> texts) {
    Map<Integer, Integer> counts = new TreeMap<>();
    texts.forEach(text -> text.lines().forEach(line -> count(line, counts)));
    int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
    List<Integer> years =
        counts.entrySet().stream()
            .filter(count -> count.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }

  private static void count(String text, Map<Integer, Integer> counts) {
    Matcher told = TOLD.matcher(text);
    while (text.contains("20") && told.find()) {
      if (!COMPARED.matcher(text.substring(Math.min(text.length(), told.end()))).find()) {
        String year = told.group(1) == null ? told.group(2) : told.group(1);
        counts.merge(Integer.valueOf(year), 1, Integer::sum);
      }
    }
  }
}
