package org.gongkai.reader.word.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.reader.word.story.ListCounter;
import org.gongkai.reader.word.story.ListLevel;
import org.gongkai.reader.word.story.NumberStyle;
import org.gongkai.reader.word.xml.Xml;

/** The numbering of an ODT file's paragraphs and headings, one document long. */
final class OdtLists {

  private static final int LEVELS = 9;

  private final OdtStyles styles;
  private final ListCounter counter = new ListCounter();
  private final Map<String, List<ListLevel>> levels = new HashMap<>();

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** Begins a list of the highest level. */
  void begin(Xml list, String style) {
    boolean goesOn =
        list.attribute("continue-numbering").equals("true")
            || !list.attribute("continue-list").isEmpty();
    if (!goesOn) {
      counter.restart(style);
    }
  }

  /** The label of an item's first paragraph on a level from 0. */
  String item(Xml item, String style, int level) {
    if (level < LEVELS && !item.attribute("start-value").isEmpty()) {
      counter.set(style, level, item.number("start-value", 1));
    }
    return label(style, level);
  }

  /** The label of a heading on a level from 0. */
  String heading(int level) {
    return label("", level);
  }

  private String label(String style, int level) {
    return counter.next(style, levels.computeIfAbsent(style, this::levels), level);
  }

  private List<ListLevel> levels(String style) {
    Optional<Xml> list = styles.findList(style);
    List<ListLevel> found = new ArrayList<>();
    for (int level = 0; level < LEVELS; level++) {
      String number = Integer.toString(level + 1);
      Optional<Xml> own =
          list.stream()
              .flatMap(each -> each.children().stream())
              .filter(each -> each.attribute("level").equals(number))
              .findFirst();
      found.add(level(own, level));
    }
    return found;
  }

  private static ListLevel level(Optional<Xml> level, int at) {
    String sample = attribute(level, "num-format");
    int shown = level.map(own -> own.number("display-levels", 1)).orElse(1);
    StringBuilder template = new StringBuilder(attribute(level, "num-prefix"));
    for (int part = Math.max(0, at - shown + 1); part <= at; part++) {
      template.append('%').append(part + 1).append(part < at ? "." : "");
    }
    template.append(attribute(level, "num-suffix"));
    int start = level.map(own -> own.number("start-value", 1)).orElse(1);
    String given = attribute(level, "num-list-format");
    return new ListLevel(
        start,
        NumberStyle.ofSample(sample),
        given.isEmpty() ? template.toString() : given.replaceAll("%(\\d)%", "%$1"),
        true,
        false,
        isFollowed(level) ? " " : "");
  }

  private static boolean isFollowed(Optional<Xml> level) {
    return level
        .flatMap(own -> own.find("list-level-properties", "list-level-label-alignment"))
        .map(label -> !label.attribute("label-followed-by").equals("nothing"))
        .orElse(true);
  }

  private static String attribute(Optional<Xml> level, String name) {
    return level.map(own -> own.attribute(name)).orElse("");
  }
}
