package org.gongkai.reader.word.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.reader.word.xml.Xml;

/** The styles of a docx file, as far as they decide what is read. */
final class DocxStyles {

  private static final int LONGEST_CHAIN = 30;
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private final Map<String, Xml> styles = new HashMap<>();
  private final Map<String, List<Xml>> chains = new HashMap<>();

  /** What a style and those it is based on say of runs, by style and property asked for. */
  private final Map<String, Map<String, Optional<Xml>>> ofRuns = new HashMap<>();

  private String defaultParagraph = "";

  /** The size of text that nobody gives another, in half points. */
  private int size = 20;

  DocxStyles(Optional<Xml> part) {
    part.ifPresent(styles -> styles.children("style").forEach(this::add));
    part.flatMap(styles -> styles.find("docDefaults", "rPrDefault", "rPr", "sz"))
        .ifPresent(found -> size = found.number("val", size));
  }

  private void add(Xml style) {
    styles.putIfAbsent(style.attribute("styleId"), style);
    if (style.attribute("type").equals("paragraph") && isOn(style.attribute("default"), false)) {
      defaultParagraph = style.attribute("styleId");
    }
  }

  /** A paragraph's style. */
  String styleOf(Xml paragraph) {
    String style = value(paragraph.find("pPr", "pStyle"));
    return style.isEmpty() ? defaultParagraph : style;
  }

  /** Whether a paragraph belongs to a table of contents, which repeats the headings. */
  boolean isContents(String style) {
    return chain(style).stream()
        .map(each -> value(each.find("name")).toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.startsWith("toc ") && !name.equals("toc heading"));
  }

  /** A property of a paragraph: its own, else its style's. */
  Optional<Xml> findProperty(Xml paragraph, String... path) {
    return paragraph
        .find("pPr")
        .flatMap(own -> own.find(path))
        .or(() -> findStyleProperty(styleOf(paragraph), path));
  }

  private Optional<Xml> findStyleProperty(String style, String... path) {
    for (Xml each : chain(style)) {
      Optional<Xml> found = each.find("pPr").flatMap(own -> own.find(path));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The numbering that a style of lists gives. */
  Optional<Xml> findNumbering(String style) {
    return findStyleProperty(style, "numPr", "numId");
  }

  /** Whether a run has a property: by itself, by its style or by its paragraph's. */
  boolean isSet(String property, Optional<Xml> runProperties, String paragraphStyle) {
    return findProperty(property, runProperties, paragraphStyle)
        .map(DocxStyles::isOn)
        .orElse(false);
  }

  /** The value of a run's property, likewise; empty where there is none. */
  String value(String property, Optional<Xml> runProperties, String paragraphStyle) {
    return value(findProperty(property, runProperties, paragraphStyle));
  }

  /** The font of a run's digits; empty where nothing says it. */
  String font(Optional<Xml> runProperties, String paragraphStyle) {
    return findProperty("rFonts", runProperties, paragraphStyle)
        .map(found -> found.attribute("ascii"))
        .orElse("");
  }

  /** The size of a run's text in half points. */
  int size(Optional<Xml> runProperties, String paragraphStyle) {
    return findProperty("sz", runProperties, paragraphStyle)
        .map(found -> found.number("val", size))
        .orElse(size);
  }

  /** What lies under a table: the style of one may shade it line by line. */
  DocxBackground ground(Xml table, DocxBackground around) {
    boolean shaded =
        chain(value(table.find("tblPr", "tblStyle"))).stream()
            .anyMatch(
                style ->
                    style.find("tblStylePr").isPresent()
                        || style.find("tcPr", "shd").isPresent()
                        || style.find("tblPr", "shd").isPresent());
    return shaded ? DocxBackground.UNKNOWN : around.under(table.find("tblPr"));
  }

  private Optional<Xml> findProperty(
      String property, Optional<Xml> runProperties, String paragraphStyle) {
    String runStyle = value(runProperties.flatMap(own -> own.find("rStyle")));
    return runProperties
        .flatMap(own -> own.find(property))
        .or(() -> findRunProperty(runStyle, property))
        .or(() -> findRunProperty(paragraphStyle, property));
  }

  private Optional<Xml> findRunProperty(String style, String property) {
    return ofRuns
        .computeIfAbsent(style, any -> new HashMap<>())
        .computeIfAbsent(property, asked -> findInChain(style, asked));
  }

  private Optional<Xml> findInChain(String style, String property) {
    return chain(style).stream().flatMap(each -> each.find("rPr", property).stream()).findFirst();
  }

  /** A style, the one it is based on, and so on. */
  private List<Xml> chain(String style) {
    return chains.computeIfAbsent(style, this::basis);
  }

  private List<Xml> basis(String style) {
    List<Xml> chain = new ArrayList<>();
    Xml at = styles.get(style);
    while (at != null && chain.size() < LONGEST_CHAIN) {
      chain.add(at);
      at = styles.get(value(at.find("basedOn")));
    }
    return chain;
  }

  static boolean isOn(Xml flag) {
    return isOn(flag.attribute("val"), true);
  }

  private static boolean isOn(String value, boolean ifEmpty) {
    return value.isEmpty() ? ifEmpty : !OFF.contains(value);
  }

  /** The value of a property; empty where there is none. */
  static String value(Optional<Xml> property) {
    return property.map(found -> found.attribute("val")).orElse("");
  }
}
