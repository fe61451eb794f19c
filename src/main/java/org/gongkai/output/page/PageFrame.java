package org.gongkai.output.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.model.wording.Language;

/**
 * The page around its data: {@code page.html} with words, style and scripts filled in, and a policy
 * that lets the browser run these scripts, use this style and load nothing.
 *
 * @param beforeData everything up to where the data begins
 * @param afterData everything from where it ends
 */
record PageFrame(String beforeData, String afterData) {

  /** The page's own scripts, in the order in which they build on each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "text.js",
          "data.js",
          "table.js",
          "csv.js",
          "chart.js",
          "calls.js",
          "coverage.js",
          "figures.js",
          "plots.js",
          "rankings.js",
          "decisions.js",
          "findings.js",
          "query.js",
          "pivot.js",
          "agency.js",
          "page.js");

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z_.]+)}}");
  private static final String DATA = "{{data}}";

  static PageFrame of(PageWords words, Language language, String dataType) {
    Map<String, String> parts = new HashMap<>(parts(language));
    parts.put("data.type", dataType);
    String page =
        PLACE
            .matcher(PageResource.own("page.html"))
            .replaceAll(place -> Matcher.quoteReplacement(text(place.group(1), parts, words)));
    int data = page.indexOf(DATA);
    return new PageFrame(page.substring(0, data), page.substring(data + DATA.length()));
  }

  private static String text(String key, Map<String, String> parts, PageWords words) {
    String part = parts.get(key);
    return part == null ? escaped(words.text(key)) : part;
  }

  private static Map<String, String> parts(Language language) {
    String style = PageResource.own("page.css");
    List<String> scripts = List.of(ChartLibrary.script(), script());
    return Map.of(
        "lang", language.locale().toLanguageTag(),
        "policy", new ContentPolicy(List.of(style), scripts).text(),
        "style", style,
        "scripts", elements(scripts),
        "library.name", escaped(ChartLibrary.name()),
        "library.licence", escaped(ChartLibrary.licence()),
        "data", DATA);
  }

  /** One program: all of it waits while large data are unpacked. */
  private static String script() {
    return SCRIPTS.stream()
        .map(PageResource::own)
        .collect(Collectors.joining("\n", "(async () => {\n", "\n})();"));
  }

  private static String elements(List<String> scripts) {
    return scripts.stream()
        .map(script -> "<script>" + script + "</script>")
        .collect(Collectors.joining("\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
