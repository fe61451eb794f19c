package org.gongkai.reader.text;

import java.util.List;
import java.util.Locale;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Paragraph;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Blocks;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.VisibleText;
import org.gongkai.reader.web.HtmlReader;

/**
 * Reads plain text and markdown: a line becomes a paragraph, a run of lines cut by bars a grid.
 * Tables that a flattened page left as one cell a line stay lines.
 */
public final class TextReader implements DocumentReader {

  private static final String PAGE_BREAK = "\f";

  private final Limits limits;
  private final HtmlReader pages;

  public TextReader(Limits limits) {
    this.limits = limits;
    this.pages = new HtmlReader(limits);
  }

  @Override
  public boolean accepts(Format format) {
    return format == Format.TEXT || format == Format.MARKDOWN;
  }

  @Override
  public Document read(Content content) {
    boolean markdown = content.format() == Format.MARKDOWN;
    Blocks blocks = new Blocks(limits);
    List<String> lines = lines(content.text());
    List<BarLine> cut = lines.stream().map(BarLine::of).toList();
    BlankCells blanks = BlankCells.in(cut);
    for (int at = 0; at < lines.size(); ) {
      at =
          isTable(lines.get(at))
              ? addMarkup(lines, at, blocks)
              : add(lines, at, markdown, BarTableLines.at(lines, cut, at, blanks), blocks);
    }
    return new Document(content.format().code(), "", blocks.toList());
  }

  private List<String> lines(String text) {
    List<String> lines = text.lines().limit(limits.parts() + 1L).map(TextReader::visible).toList();
    if (lines.size() > limits.parts()) {
      throw new RefusedException(Reason.TOO_COMPLEX, limits.parts() + " lines");
    }
    return WikiTables.asBars(lines);
  }

  /** The text without what can't be seen; the mark with which a page begins is kept. */
  private static String visible(String line) {
    String page = line.startsWith(PAGE_BREAK) ? PAGE_BREAK : "";
    return page + DrawnLines.asBars(VisibleText.of(line.substring(page.length())));
  }

  /** Adds the run of bars that begins at a line, or the line alone; returns the next line. */
  private static int add(
      List<String> lines, int at, boolean markdown, BarTableLines run, Blocks blocks) {
    if (run.isTable()) {
      blocks.add(run.grid(blocks.nextTable(), blocks.allowance()));
      return run.end();
    }
    int end = Math.max(run.end(), at + 1);
    for (int line = at; line < end; line++) {
      blocks.add(block(lines.get(line), SourceSpan.line(line + 1), markdown));
    }
    return end;
  }

  private static Block block(String line, SourceSpan location, boolean markdown) {
    Block plain = new Paragraph(markdown ? Markdown.plain(line) : line, location);
    return markdown
        ? Markdown.findHeading(line, location).map(Block.class::cast).orElse(plain)
        : plain;
  }

  /** A table that markdown could not express stands in it as markup. */
  private static boolean isTable(String line) {
    return line.stripLeading().toLowerCase(Locale.ROOT).startsWith("<table");
  }

  private int addMarkup(List<String> lines, int begin, Blocks blocks) {
    int end = begin;
    while (end < lines.size() && !lines.get(end).toLowerCase(Locale.ROOT).contains("</table>")) {
      end++;
    }
    end = Math.min(end + 1, lines.size());
    pages.addBlocks(String.join("\n", lines.subList(begin, end)), blocks);
    return end;
  }
}
