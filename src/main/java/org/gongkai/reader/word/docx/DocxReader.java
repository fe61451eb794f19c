package org.gongkai.reader.word.docx;

import java.util.Set;
import org.gongkai.document.Document;
import org.gongkai.reader.Blocks;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.word.story.StoryBlocks;
import org.gongkai.reader.word.xml.Xml;
import org.gongkai.reader.word.xml.XmlParts;
import org.gongkai.reader.word.xml.ZippedParts;

/**
 * Reads the files of Word since 2007 and of WPS, both editions of OOXML. What is on the page is
 * read: tracked deletions, hidden and struck-out text, headers, footers and notes are not.
 */
public record DocxReader(Limits limits) implements DocumentReader {

  private static final String MAIN = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String NUMBERING = "word/numbering.xml";

  @Override
  public boolean accepts(Format format) {
    return format == Format.DOCX;
  }

  /** The title among the file's properties is not asked: it is often that of another report. */
  @Override
  public Document read(Content content) {
    XmlParts parts =
        new XmlParts(
            ZippedParts.read(content.bytes(), Set.of(MAIN, STYLES, NUMBERING), limits), limits);
    Xml main = parts.get(MAIN);
    DocxStyles styles = new DocxStyles(parts.find(STYLES));
    DocxLists lists = new DocxLists(parts.find(NUMBERING), styles);
    Blocks blocks = new Blocks(limits);
    Xml body = main.find("body").orElseThrow(() -> new IllegalArgumentException("no body"));
    StoryBlocks.add(new DocxStory(styles, lists).read(body), blocks);
    return new Document(content.format().code(), "", blocks.toList());
  }
}
