package org.gongkai.sample.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.word.WordWriter;

/** The ways in which a word processor gives characters a look. */
final class WordMeans {

  private static final String CLOSE = "</w:t></w:r>";

  static final List<Means> ALL = all();

  private WordMeans() {}

  private static List<Means> all() {
    List<Means> all = new ArrayList<>();
    all.add(run(Look.RAISED, "<w:vertAlign w:val=\"superscript\"/>"));
    all.add(run(Look.RAISED, "<w:sz w:val=\"12\"/><w:vertAlign w:val=\"superscript\"/>"));
    all.add(run(Look.RAISED, "<w:position w:val=\"8\"/>"));
    all.add(run(Look.RAISED, "<w:sz w:val=\"14\"/><w:position w:val=\"10\"/>"));
    all.add(style(Look.RAISED, "Note", "<w:vertAlign w:val=\"superscript\"/>"));
    all.add(style(Look.RAISED, "Mark", "<w:position w:val=\"8\"/>"));
    all.add(run(Look.SMALL, "<w:vertAlign w:val=\"subscript\"/>"));
    all.add(run(Look.SMALL, "<w:sz w:val=\"8\"/>"));
    all.add(run(Look.UNSEEN, "<w:vanish/>"));
    all.add(run(Look.UNSEEN, "<w:vanish w:val=\"true\"/>"));
    all.add(run(Look.UNSEEN, "<w:color w:val=\"FFFFFF\"/>"));
    all.add(run(Look.UNSEEN, "<w:color w:val=\"ffffff\"/>"));
    all.add(run(Look.UNSEEN, "<w:sz w:val=\"1\"/>"));
    all.add(run(Look.UNSEEN, "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>"));
    all.add(
        run(Look.UNSEEN, "<w:color w:val=\"C00000\"/><w:shd w:val=\"clear\" w:fill=\"C00000\"/>"));
    all.add(style(Look.UNSEEN, "Gone", "<w:vanish/>"));
    all.add(style(Look.UNSEEN, "White", "<w:color w:val=\"FFFFFF\"/>"));
    all.add(
        new Means(
            Look.UNSEEN,
            "deleted",
            "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>",
            "</w:delText></w:r></w:del>"));
    all.add(run(Look.STRUCK, "<w:strike/>"));
    all.add(run(Look.STRUCK, "<w:dstrike/>"));
    all.add(style(Look.STRUCK, "Struck", "<w:strike/>"));
    plain(all);
    controls(all);
    return List.copyOf(all);
  }

  private static void plain(List<Means> all) {
    all.add(run(Look.PLAIN, "<w:b/><w:color w:val=\"FF0000\"/>"));
    all.add(
        run(
            Look.PLAIN,
            "<w:sz w:val=\"18\"/><w:position w:val=\"0\"/><w:vanish w:val=\"false\"/>"));
    all.add(run(Look.PLAIN, "<w:strike w:val=\"0\"/><w:vertAlign w:val=\"baseline\"/>"));
    all.add(
        run(Look.PLAIN, "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"003366\"/>"));
    all.add(wrapped(Look.PLAIN, "inserted", "<w:ins w:id=\"1\" w:author=\"a\">", "</w:ins>"));
    all.add(wrapped(Look.PLAIN, "link", "<w:hyperlink w:anchor=\"a\">", "</w:hyperlink>"));
    all.add(wrapped(Look.PLAIN, "tagged", "<w:smartTag w:element=\"n\">", "</w:smartTag>"));
    all.add(
        wrapped(Look.PLAIN, "field", "<w:fldSimple w:instr=\"=SUM(ABOVE)\">", "</w:fldSimple>"));
  }

  private static void controls(List<Means> all) {
    all.add(
        wrapped(
            Look.CONTROL,
            "drop-down",
            "<w:sdt><w:sdtPr><w:dropDownList><w:listItem"
                + " w:value=\"97\"/></w:dropDownList></w:sdtPr><w:sdtContent>",
            "</w:sdtContent></w:sdt>"));
    all.add(
        wrapped(
            Look.CONTROL,
            "text control",
            "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>",
            "</w:sdtContent></w:sdt>"));
    all.add(
        new Means(
            Look.CONTROL,
            "old drop-down",
            "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                + "<w:listEntry w:val=\"97\"/><w:listEntry w:val=\"",
            "\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN"
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
    all.add(
        wrapped(
            Look.CONTROL,
            "old text field",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> FORMTEXT"
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
  }

  private static Means run(Look look, String properties) {
    return new Means(look, properties, "<w:r><w:rPr>" + properties + "</w:rPr><w:t>", CLOSE);
  }

  private static Means style(Look look, String id, String properties) {
    String rule =
        "<w:style w:type=\"character\" w:styleId=\""
            + id
            + "\"><w:name w:val=\""
            + id
            + "\"/><w:rPr>"
            + properties
            + "</w:rPr></w:style>";
    String reference = "<w:rStyle w:val=\"" + id + "\"/>";
    return new Means(
        look, "style " + properties, "<w:r><w:rPr>" + reference + "</w:rPr><w:t>", CLOSE, rule);
  }

  private static Means wrapped(Look look, String name, String open, String close) {
    return new Means(look, name, open + "<w:r><w:t>", CLOSE + close);
  }

  /** The file of a page. */
  static byte[] write(DressedPage page) {
    String styles = ALL.stream().map(Means::rule).distinct().collect(Collectors.joining());
    return new WordWriter(WordMeans::runs, styles).write(page);
  }

  /** A run ends before what is marked, and another begins behind it. */
  private static String runs(String text) {
    String begin = "<w:r><w:t xml:space=\"preserve\">";
    String marked =
        MarkedText.write(
            text, ALL, (means, inner) -> CLOSE + means.open() + inner + means.close() + begin);
    return (begin + marked + CLOSE).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
  }
}
