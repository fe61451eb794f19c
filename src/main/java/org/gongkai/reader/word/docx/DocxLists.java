package org.gongkai.reader.word.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.reader.word.story.ListCounter;
import org.gongkai.reader.word.story.ListLevel;
import org.gongkai.reader.word.story.NumberStyle;
import org.gongkai.reader.word.xml.Xml;

/**
 * The numbering of a docx file's paragraphs, one document long. Lists of one abstract numbering
 * count on together, unless a list says where to start.
 */
final class DocxLists {

  private final Map<String, Xml> lists = new HashMap<>();
  private final Map<String, Xml> abstracts = new HashMap<>();
  private final Map<String, List<ListLevel>> levels = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final ListCounter counter = new ListCounter();
  private final DocxStyles styles;

  DocxLists(Optional<Xml> part, DocxStyles styles) {
    this.styles = styles;
    part.ifPresent(
        numbering -> {
          numbering.children("num").forEach(list -> lists.put(list.attribute("numId"), list));
          numbering
              .children("abstractNum")
              .forEach(list -> abstracts.put(list.attribute("abstractNumId"), list));
        });
  }

  /** The label of the next paragraph; empty for one that is not numbered. */
  String label(Xml paragraph) {
    String id = DocxStyles.value(styles.findProperty(paragraph, "numPr", "numId"));
    Xml list = lists.get(id);
    if (list == null) {
      return "";
    }
    int level =
        styles
            .findProperty(paragraph, "numPr", "ilvl")
            .map(found -> found.number("val", 0))
            .orElseGet(() -> levelOfStyle(list, styles.styleOf(paragraph)));
    String group = DocxStyles.value(list.find("abstractNumId"));
    if (begun.add(id)) {
      startsOver(list).forEach(over -> start(group, over));
    }
    return counter.next(group, levels.computeIfAbsent(id, any -> levels(list)), level);
  }

  private void start(String group, Xml over) {
    int number = over.find("startOverride").map(start -> start.number("val", 1)).orElse(1);
    int level = over.number("ilvl", 0);
    if (level >= 0 && level < 9) {
      counter.set(group, level, number);
    }
  }

  private static List<Xml> startsOver(Xml list) {
    return list.children("lvlOverride").filter(o -> o.find("startOverride").isPresent()).toList();
  }

  /** The level that a paragraph style is linked to. */
  private int levelOfStyle(Xml list, String style) {
    return findAbstract(list).stream()
        .flatMap(found -> found.children("lvl"))
        .filter(level -> DocxStyles.value(level.find("pStyle")).equals(style))
        .mapToInt(level -> level.number("ilvl", 0))
        .findFirst()
        .orElse(0);
  }

  private List<ListLevel> levels(Xml list) {
    Map<Integer, Xml> found = new HashMap<>();
    findAbstract(list)
        .ifPresent(
            group -> group.children("lvl").forEach(lvl -> found.put(lvl.number("ilvl", 0), lvl)));
    list.children("lvlOverride")
        .flatMap(over -> over.children("lvl"))
        .forEach(level -> found.put(level.number("ilvl", 0), level));
    List<ListLevel> levels = new ArrayList<>();
    found.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .forEach(entry -> levels.add(level(entry.getValue())));
    return levels;
  }

  /** The abstract numbering of a list; that of a list style where it only points to one. */
  private Optional<Xml> findAbstract(Xml list) {
    Optional<Xml> own = Optional.ofNullable(abstracts.get(abstractOf(list)));
    String style = DocxStyles.value(own.flatMap(found -> found.find("numStyleLink")));
    return styles
        .findNumbering(style)
        .map(id -> lists.get(id.attribute("val")))
        .map(linked -> abstracts.get(abstractOf(linked)))
        .or(() -> own);
  }

  private static String abstractOf(Xml list) {
    return DocxStyles.value(list.find("abstractNumId"));
  }

  private static ListLevel level(Xml level) {
    String format = DocxStyles.value(level.find("numFmt"));
    return new ListLevel(
        level.find("start").map(start -> start.number("val", 0)).orElse(0),
        NumberStyle.ofOoxml(format),
        DocxStyles.value(level.find("lvlText")),
        !DocxStyles.value(level.find("lvlRestart")).equals("0"),
        level.find("isLgl").map(DocxStyles::isOn).orElse(false),
        DocxStyles.value(level.find("suff")).equals("nothing") ? "" : " ");
  }
}
