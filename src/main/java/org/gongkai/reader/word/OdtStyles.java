package org.gongkai.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.reader.Shift;

/** The styles of an ODT file, as far as they decide what is read. */
final class OdtStyles {

  private static final int LONGEST_CHAIN = 30;

  private final Map<String, Xml> styles = new HashMap<>();
  private final Map<String, Xml> lists = new HashMap<>();

  /**
   * Gathers the styles.
   *
   * @param roots of the files that hold styles, the nearest to the text first
   */
  OdtStyles(List<Xml> roots) {
    for (Xml root : roots) {
      root.children("automatic-styles").forEach(this::add);
      root.children("styles").forEach(this::add);
    }
  }

  private void add(Xml group) {
    for (Xml style : group.children()) {
      switch (style.name()) {
        case "style" -> styles.putIfAbsent(key(style), style);
        case "list-style" -> lists.putIfAbsent(style.attribute("name"), style);
        case "outline-style" -> lists.putIfAbsent("", style);
        default -> {}
      }
    }
  }

  private static String key(Xml style) {
    return style.attribute("family") + " " + style.attribute("name");
  }

  /** The style of a list; the one of the empty name numbers the headings. */
  Optional<Xml> findList(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /** Hidden or struck out. */
  boolean isUnseen(String family, String name) {
    String line = property(family, name, "text-line-through-style");
    return property(family, name, "display").equals("none")
        || !(line.isEmpty() || line.equals("none"));
  }

  /** Whether its text is raised or lowered; empty where the style does not say. */
  Optional<Shift> shift(String family, String name) {
    String position = property(family, name, "text-position");
    if (position.isEmpty()) {
      return Optional.empty();
    }
    boolean lowered = position.matches("(?:sub|-[1-9]).*");
    boolean raised = position.matches("(?:super|[1-9]).*");
    return Optional.of(raised ? Shift.RAISED : lowered ? Shift.LOWERED : Shift.NONE);
  }

  /** A property of text, by the style or one of its parents. */
  private String property(String family, String name, String property) {
    return chain(family, name).stream()
        .flatMap(style -> style.children("text-properties"))
        .map(properties -> properties.attribute(property))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<Xml> chain(String family, String name) {
    List<Xml> chain = new ArrayList<>();
    Xml at = styles.get(family + " " + name);
    while (at != null && chain.size() < LONGEST_CHAIN) {
      chain.add(at);
      at = styles.get(family + " " + at.attribute("parent-style-name"));
    }
    return chain;
  }
}
