package org.gongkai.sample.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways in which a web page gives characters a look. */
final class HtmlMeans {

  private static final String BREAK = "break";

  static final List<Means> ALL = all();

  private HtmlMeans() {}

  private static List<Means> all() {
    List<Means> all = new ArrayList<>();
    raised(all);
    unseen(all);
    struck(all);
    plain(all);
    distorted(all);
    controls(all);
    return List.copyOf(all);
  }

  private static void raised(List<Means> all) {
    all.add(new Means(Look.RAISED, "sup", "<sup>", "</sup>"));
    all.add(new Means(Look.RAISED, "sup-link", "<sup><a href=\"#n1\">", "</a></sup>"));
    for (String style :
        List.of(
            "vertical-align:super",
            "VERTICAL-ALIGN: Super; FONT-SIZE: 75%",
            "vertical-align:text-top;font-size:60%",
            "vertical-align:top;font-size:8px",
            "vertical-align:5px",
            "vertical-align:0.4em;font-size:smaller",
            "vertical-align:30%",
            "position:relative;top:-0.4em",
            "position:relative;top:-5px;font-size:9px",
            "position:relative;bottom:4px",
            "display:inline-block;transform:translateY(-0.4em);font-size:70%",
            "mso-text-raise:4.0pt;vertical-align:4.0pt")) {
      all.add(styled(Look.RAISED, style));
    }
    all.add(ruled(Look.RAISED, "m1", "vertical-align:super;font-size:70%"));
    all.add(ruled(Look.RAISED, "m2", "position:relative;top:-.5em;font-size:.7em"));
    all.add(new Means(Look.RAISED, "font-in-sup", "<font size=\"1\"><sup>", "</sup></font>"));
    all.add(new Means(Look.SMALL, "small", "<small>", "</small>"));
    all.add(new Means(Look.SMALL, "sub", "<sub>", "</sub>"));
    all.add(styled(Look.SMALL, "font-size:60%"));
    all.add(styled(Look.SMALL, "vertical-align:sub"));
    all.add(new Means(Look.SMALL, "ruby", "<ruby>&nbsp;<rt>", "</rt></ruby>"));
  }

  private static void unseen(List<Means> all) {
    for (String style :
        List.of(
            "display:none",
            "visibility:hidden",
            "opacity:0",
            "opacity:0.0",
            "color:white",
            "color:#fff",
            "color:#FFFFFF",
            "color:rgb(255,255,255)",
            "color:rgb(255 255 255 / 1)",
            "color:rgba(0,0,0,0)",
            "color:transparent",
            "color:hsl(0,0%,100%)",
            "color:#333;-webkit-text-fill-color:transparent",
            "font-size:0",
            "font-size:0px",
            "font-size:1px",
            "font:0/0 a",
            "position:absolute;left:-9999px",
            "position:absolute;top:-5000px",
            "position:fixed;left:-200em",
            "display:inline-block;text-indent:-9999px;overflow:hidden;width:10px",
            "position:absolute;clip:rect(0,0,0,0)",
            "position:absolute;clip:rect(1px, 1px, 1px, 1px)",
            "clip-path:inset(50%);position:absolute",
            "display:inline-block;width:0;overflow:hidden",
            "display:inline-block;height:0;width:0;overflow:hidden",
            "display:inline-block;max-width:0;max-height:0;overflow:hidden",
            "display:inline-block;transform:scale(0)",
            "filter:opacity(0)",
            "background:#c00;color:#c00",
            "background-color:#000;color:black;display:none")) {
      all.add(styled(Look.UNSEEN, style));
    }
    all.add(ruled(Look.UNSEEN, "u1", "display:none"));
    all.add(ruled(Look.UNSEEN, "u2", "color:#fff"));
    all.add(ruled(Look.UNSEEN, "u3", "position:absolute;left:-9999px"));
    all.add(ruled(Look.UNSEEN, "u4", "-webkit-text-fill-color:transparent"));
    all.add(ruled(Look.UNSEEN, "u5", "font:0/0 a"));
    all.add(sheet("u6", "@layer page{.u6{display:none}}"));
    all.add(sheet("u7", ":root{--gone:none}.u7{display:var(--gone)}"));
    all.add(sheet("u9", "td{color:#000;.u9{display:none}}"));
    all.add(sheet("u8", "@media (min-width:800px){.u8{display:none}}"));
    all.add(new Means(Look.UNSEEN, "hidden", "<span hidden>", "</span>"));
    all.add(new Means(Look.UNSEEN, "white-font", "<font color=\"#ffffff\">", "</font>"));
    all.add(new Means(Look.UNSEEN, "template", "<template>", "</template>"));
    all.add(new Means(Look.UNSEEN, "script", "<script>", "</script>"));
    all.add(new Means(Look.UNSEEN, "comment", "<!--", "-->"));
    all.add(new Means(Look.UNSEEN, "hidden-input", "<input type=\"hidden\" value=\"", "\">"));
    all.add(new Means(Look.UNSEEN, "closed-dialog", "<dialog>", "</dialog>"));
    all.add(
        new Means(Look.UNSEEN, "size-0-parent", "<span style=\"font-size:0\"><b>", "</b></span>"));
    all.add(new Means(Look.UNSEEN, "title", "<span title=\"", "\"></span>"));
  }

  private static void struck(List<Means> all) {
    all.add(new Means(Look.STRUCK, "s", "<s>", "</s>"));
    all.add(new Means(Look.STRUCK, "del", "<del>", "</del>"));
    all.add(new Means(Look.STRUCK, "strike", "<strike>", "</strike>"));
    all.add(styled(Look.STRUCK, "text-decoration:line-through"));
    all.add(styled(Look.STRUCK, "text-decoration-line:line-through"));
    all.add(styled(Look.STRUCK, "text-decoration: red line-through 2px"));
    all.add(ruled(Look.STRUCK, "s1", "text-decoration:line-through"));
  }

  private static void plain(List<Means> all) {
    all.add(new Means(Look.PLAIN, "bold", "<b>", "</b>"));
    all.add(new Means(Look.PLAIN, "span", "<span>", "</span>"));
    all.add(new Means(Look.PLAIN, "font", "<font face=\"宋体\">", "</font>"));
    all.add(new Means(Look.PLAIN, "paragraph", "<p>", "</p>"));
    all.add(new Means(Look.PLAIN, "div-centred", "<div align=\"center\">", "</div>"));
    all.add(new Means(Look.PLAIN, "nested-table", "<table><tr><td>", "</td></tr></table>"));
    all.add(new Means(Look.PLAIN, "link", "<a href=\"a.html\">", "</a>"));
    all.add(new Means(Look.PLAIN, "wbr", "<wbr>", "<wbr>"));
    all.add(new Means(Look.PLAIN, BREAK, "<br>", ""));
    all.add(new Means(Look.PLAIN, "comment-before", "<!-- 7 -->", ""));
    all.add(new Means(Look.PLAIN, "ins", "<ins>", "</ins>"));
    all.add(new Means(Look.PLAIN, "output", "<output>", "</output>"));
    all.add(styled(Look.PLAIN, "color:#f00;font-size:10.5pt"));
    all.add(styled(Look.PLAIN, "color:#fff;background:#036"));
    all.add(styled(Look.PLAIN, "vertical-align:middle"));
    all.add(styled(Look.PLAIN, "vertical-align:baseline;position:relative"));
    all.add(styled(Look.PLAIN, "opacity:.9;visibility:visible;display:inline-block"));
    all.add(
        new Means(
            Look.PLAIN,
            "seen-in-hidden",
            "<span style=\"visibility:hidden\">9<span style=\"visibility:visible\">",
            "</span></span>"));
    all.add(
        new Means(
            Look.PLAIN,
            "sized-in-size-0",
            "<span style=\"font-size:0\"><span style=\"font-size:12px\">",
            "</span></span>"));
  }

  private static void distorted(List<Means> all) {
    all.add(
        new Means(
            Look.DISTORTED,
            "after",
            "<span class=\"d1\">",
            "</span>",
            ".d1::after{content:\"0\"}"));
    all.add(
        new Means(
            Look.DISTORTED, "before", "<span class=\"d2\">", "</span>", ".d2:before{content:'1'}"));
    all.add(new Means(Look.DISTORTED, "bdo", "<bdo dir=\"rtl\">", "</bdo>"));
    all.add(styled(Look.DISTORTED, "direction:rtl;unicode-bidi:bidi-override"));
    all.add(styled(Look.DISTORTED, "display:inline-block;transform:rotate(180deg)"));
    all.add(styled(Look.DISTORTED, "display:inline-block;transform:scaleX(-1)"));
  }

  private static void controls(List<Means> all) {
    all.add(new Means(Look.CONTROL, "text", "<input type=\"text\" value=\"", "\">"));
    all.add(new Means(Look.CONTROL, "untyped", "<input size=\"4\" value=\"", "\" readonly>"));
    all.add(new Means(Look.CONTROL, "number", "<input type=\"number\" value=\"", "\" disabled>"));
    all.add(new Means(Look.CONTROL, "textarea", "<textarea>", "</textarea>"));
    all.add(new Means(Look.CONTROL, "button", "<button>", "</button>"));
    all.add(new Means(Look.CONTROL, "select", "<select><option>97<option selected>", "</select>"));
    all.add(new Means(Look.CONTROL, "select-first", "<select><option>", "<option>97</select>"));
    all.add(new Means(Look.CONTROL, "image", "<img src=\"f.png\" alt=\"", "\">"));
  }

  private static Means styled(Look look, String style) {
    return new Means(look, style, "<span style=\"" + style + "\">", "</span>");
  }

  private static Means sheet(String name, String sheet) {
    return new Means(Look.UNSEEN, name, "<span class=\"" + name + "\">", "</span>", sheet);
  }

  private static Means ruled(Look look, String name, String style) {
    return new Means(
        look,
        "class{" + style + "}",
        "<span class=\"" + name + "\">",
        "</span>",
        "." + name + "{" + style + "}");
  }

  /** The mark for a line that ends within a cell. */
  static String lineBreak() {
    int at = 0;
    while (!ALL.get(at).name().equals(BREAK)) {
      at++;
    }
    return MarkedText.of(at, "");
  }

  /** Puts the markup for what is marked into a page. */
  static String write(String page) {
    Set<String> rules = new LinkedHashSet<>();
    String written =
        MarkedText.write(
            page,
            ALL,
            (means, inner) -> {
              rules.add(means.rule());
              return means.open() + inner + means.close();
            });
    written =
        written
            .replaceAll(
                "<tr>(?=\\s*<t[dh][^>]*>" + MarkedText.HIDDEN_ROW + ")",
                "<tr style=\"display:none\">")
            .replace(MarkedText.HIDDEN_ROW, "");
    String sheet = String.join("\n", rules).strip();
    return sheet.isEmpty()
        ? written
        : written.replaceFirst(
            "(?i)(?=</head>|<body)", "<style>" + sheet.replace("\\", "\\\\") + "</style>\n");
  }
}
