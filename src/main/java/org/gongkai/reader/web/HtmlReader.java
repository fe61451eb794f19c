package org.gongkai.reader.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Blocks;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.VisibleText;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads web pages, Word's among them, whole or in pieces. Tables of data become grids, tables used
 * for layout are read through, and everything else becomes headings and paragraphs in reading
 * order.
 */
public record HtmlReader(Limits limits) implements DocumentReader {

  /** Few pages hold such frames; to walk through all elements takes longer. */
  private static final Pattern FRAMED = Pattern.compile("(?i)srcdoc");

  @Override
  public boolean accepts(Format format) {
    return format == Format.HTML;
  }

  @Override
  public Document read(Content content) {
    return read(content.format(), content.text());
  }

  /** Reads a page that was found in a file of some other format. */
  Document read(Format format, String markup) {
    org.jsoup.nodes.Document page = parse(markup);
    StyleSheets sheets = StyleSheets.of(page);
    Optional<Document> whole =
        sheets.hideTables() ? Optional.of(document(format, page)) : Optional.empty();
    sheets.apply();
    Document seen = document(format, page);
    return whole.map(seen::hiding).orElse(seen);
  }

  private Document document(Format format, org.jsoup.nodes.Document page) {
    Blocks blocks = new Blocks(limits);
    addBlocks(page, blocks);
    return new Document(format.code(), VisibleText.of(page.title()).strip(), blocks.toList());
  }

  /** Adds the blocks of a piece of markup to a document of another format. */
  public void addBlocks(String markup, Blocks blocks) {
    org.jsoup.nodes.Document page = parse(markup);
    StyleSheets.of(page).apply();
    addBlocks(page, blocks);
  }

  private org.jsoup.nodes.Document parse(String markup) {
    limits.checkTags(markup);
    Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
    org.jsoup.nodes.Document page = parser.parseInput(markup, "");
    if (FRAMED.matcher(markup).find()) {
      page.select("iframe[srcdoc]").forEach(this::open);
    }
    return page;
  }

  /** A page that stands in a frame of another, in its own words. */
  private void open(Element frame) {
    frame.replaceWith(
        new Element("div").appendChildren(parse(frame.attr("srcdoc")).body().childNodes()));
  }

  private static void addBlocks(org.jsoup.nodes.Document page, Blocks blocks) {
    AppearanceFinder looks = AppearanceFinder.of(page);
    HtmlFlow.walk(page.body(), new PageSink(blocks, looks), looks);
  }

  /** Turns lines and tables of a page into blocks. */
  private record PageSink(Blocks blocks, AppearanceFinder looks) implements HtmlFlow.Sink {

    @Override
    public void line(String text, int headingLevel) {
      SourceSpan location = blocks.nextParagraph();
      blocks.add(
          headingLevel > 0
              ? new Heading(text, headingLevel, location)
              : new Paragraph(text, location));
    }

    @Override
    public boolean takes(Element element) {
      HtmlTable table = new HtmlTable(element, looks);
      if (!table.isData()) {
        return false;
      }
      table.captions().forEach(caption -> HtmlFlow.walk(caption, this, looks));
      blocks.add(table.grid(blocks.nextTable(), blocks.allowance()));
      return true;
    }
  }
}
