package org.gongkai.reader.word.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.Contrast;
import org.gongkai.reader.PictureFont;
import org.gongkai.reader.word.xml.Xml;

/** The styles of an ODT file, as far as they decide what is read. */
final class OdtStyles {

  private static final int LONGEST_CHAIN = 30;

  /** Letters no larger than this, in points, are specks. */
  private static final double SPECK = 1.5;

  private static final Pattern POINTS = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)pt");

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  private final Map<String, Xml> styles = new HashMap<>();

  /** What holds where no style says otherwise, by family. */
  private final Map<String, Xml> usual = new HashMap<>();

  private final Map<String, Xml> lists = new HashMap<>();

  /** What is worked out once, as most text has one of few styles. */
  private final Map<String, Look> looks = new HashMap<>();

  private record Look(
      boolean unseen, double size, boolean doubtful, Optional<BaselineShift> shift) {}

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
        case "default-style" -> usual.putIfAbsent(style.attribute("family"), style);
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

  /** Hidden, struck out, a speck, or of the colour that lies under it. */
  boolean isUnseen(String family, String name) {
    return look(family, name).unseen();
  }

  /** The size of its text in points; 0 where the style does not say. */
  double size(String family, String name) {
    return look(family, name).size();
  }

  /**
   * White, which is seen on a shaded cell and not on paper, and which lies under it is not told
   * here; or in a font of pictures.
   */
  boolean isDoubtful(String family, String name) {
    return look(family, name).doubtful();
  }

  /** Whether its text is raised or lowered; empty where the style does not say. */
  Optional<BaselineShift> shift(String family, String name) {
    return look(family, name).shift();
  }

  private Look look(String family, String name) {
    return looks.computeIfAbsent(
        family + " " + name,
        key -> {
          double size = findSize(family, name);
          return new Look(
              findUnseen(family, name, size),
              size,
              findPale(family, name) || PictureFont.is(property(family, name, "font-name")),
              findShift(family, name));
        });
  }

  private boolean findUnseen(String family, String name, double size) {
    String line = property(family, name, "text-line-through-style");
    return property(family, name, "display").equals("none")
        || (size > 0 && size <= SPECK)
        || isSwallowed(family, name)
        || !(line.isEmpty() || line.equals("none"));
  }

  private boolean isSwallowed(String family, String name) {
    String ink = property(family, name, "color");
    String ground = property(family, name, "background-color");
    return COLOUR.matcher(ink).matches()
        && COLOUR.matcher(ground).matches()
        && !Contrast.isSeen(Integer.decode(ink), Integer.decode(ground));
  }

  private double findSize(String family, String name) {
    Matcher points = POINTS.matcher(property(family, name, "font-size"));
    return points.matches() ? Double.parseDouble(points.group(1)) : 0;
  }

  private boolean findPale(String family, String name) {
    String ground = property(family, name, "background-color");
    return property(family, name, "color").matches("(?i)#(?:f[0-9a-f]){3}")
        && ground.matches("|transparent");
  }

  private Optional<BaselineShift> findShift(String family, String name) {
    String position = property(family, name, "text-position");
    if (position.isEmpty()) {
      return Optional.empty();
    }
    boolean lowered = position.matches("(?:sub|-[1-9]).*");
    boolean raised = position.matches("(?:super|[1-9]).*");
    return Optional.of(
        raised ? BaselineShift.RAISED : lowered ? BaselineShift.LOWERED : BaselineShift.NONE);
  }

  /** A property of text, by the style or one of its parents. */
  private String property(String family, String name, String property) {
    return Stream.concat(chain(family, name).stream(), Stream.ofNullable(usual.get(family)))
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
