package org.gongkai.reader.word.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gongkai.reader.word.story.ListCounter;
import org.gongkai.reader.word.story.ListLevel;
import org.gongkai.reader.word.story.NumberStyle;

/** The numbering of a Word 97 file's paragraphs, one document long. */
final class DocLists {

  private final ListCounter counter = new ListCounter();
  private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** The label of the next paragraph; empty for one that is not numbered or numbered wrongly. */
  String label(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    try {
      return label(paragraph.getList(), paragraph.getIlvl());
    } catch (RuntimeException e) {
      return ""; // a paragraph may name a list that is not there
    }
  }

  private String label(HWPFList list, int level) {
    String group = Integer.toString(list.getLsid());
    if (list.isStartAtOverridden((char) level)
        && begun.add(System.identityHashCode(list.getLFO()) + "/" + level)) {
      counter.set(group, level, list.getStartAt((char) level));
    }
    return counter.next(group, levels.computeIfAbsent(list.getLsid(), id -> levels(list)), level);
  }

  private static List<ListLevel> levels(HWPFList list) {
    ListData data = list.getListData();
    List<ListLevel> found = new ArrayList<>();
    for (int at = 0; at < data.numLevels(); at++) {
      found.add(level(data.getLevels()[at]));
    }
    return found;
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    return new ListLevel(
        level.getStartAt(),
        NumberStyle.ofMsonfc(level.getNumberFormat()),
        template(level.getNumberText()),
        true,
        level.isLegalNumbering(),
        level.getTypeOfCharFollowingTheNumber() == 2 ? "" : " ");
  }

  /** The places of numbers are characters 0 to 8 in the file. */
  private static String template(String text) {
    StringBuilder template = new StringBuilder();
    text.chars().forEach(c -> template.append(c < 9 ? "%" + (c + 1) : Character.toString(c)));
    return template.toString();
  }
}
