package org.gongkai.check.narrative;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.model.Narrative;
import org.gongkai.model.figure.ChineseYear;

/**
 * Cuts the written sections into sentences. A sentence ends with its line, unless the report's
 * lines are plainly those of a page (a PDF has them): then a line that ends in the middle goes on.
 */
public final class NarrativeSentences {

  private static final Pattern END = Pattern.compile("(?<=[。；;！!？?])");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern CLOSING = Pattern.compile("[。;!?]$");
  private static final Pattern STOPPED = Pattern.compile(".*[。；;！!？?：:]\\s*$");

  /** What begins a paragraph even in the middle of page lines. */
  private static final Pattern OPENING =
      Pattern.compile("^\\s*(?:[（(][一二三四五六七八九十\\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|第?[一二三四五六七八九]是).*");

  /** From so many lines on, their ends tell what kind of lines they are. */
  private static final int MANY_LINES = 6;

  /** No line of a page of print is longer. */
  private static final int PAGE_WIDTH = 60;

  private NarrativeSentences() {}

  /** The sentences of a report in reading order. */
  public static List<NarrativeSentence> of(List<Narrative> narratives) {
    boolean wrapped = isWrapped(narratives);
    List<NarrativeSentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (Narrative narrative : narratives) {
      for (String line : wrapped ? unwrapped(narrative.text()) : lines(narrative.text())) {
        add(narrative.number(), paragraph++, line, sentences);
      }
    }
    return sentences;
  }

  private static void add(
      int section, int paragraph, String line, List<NarrativeSentence> sentences) {
    END.splitAsStream(line)
        .map(String::strip)
        .filter(printed -> !printed.isEmpty())
        .map(printed -> new NarrativeSentence(section, paragraph, printed, plain(printed)))
        .forEach(sentences::add);
  }

  /** Half width, no spaces, no closing mark, years and dates in digits. */
  static String plain(String printed) {
    String narrow = Normalizer.normalize(printed, Normalizer.Form.NFKC);
    String dense = CLOSING.matcher(SPACE.matcher(narrow).replaceAll("")).replaceFirst("");
    return ChineseYear.dateInDigits(dense);
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static boolean isWrapped(List<Narrative> narratives) {
    List<String> lines =
        narratives.stream().flatMap(narrative -> lines(narrative.text()).stream()).toList();
    long open = lines.stream().filter(line -> !STOPPED.matcher(line).matches()).count();
    return lines.size() >= MANY_LINES
        && open * 2 > lines.size()
        && lines.stream().allMatch(line -> line.length() <= PAGE_WIDTH);
  }

  private static List<String> unwrapped(String text) {
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String line : lines(text)) {
      if (open && !OPENING.matcher(line).matches()) {
        paragraphs.add(paragraphs.remove(paragraphs.size() - 1) + line.strip());
      } else {
        paragraphs.add(line.strip());
      }
      open = !STOPPED.matcher(line).matches();
    }
    return paragraphs;
  }
}
