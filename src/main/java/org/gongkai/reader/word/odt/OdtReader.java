package org.gongkai.reader.word.odt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Document;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Blocks;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.word.story.StoryBlocks;
import org.gongkai.reader.word.xml.Xml;
import org.gongkai.reader.word.xml.XmlParts;
import org.gongkai.reader.word.xml.ZippedParts;

/**
 * Reads OpenDocument texts (ODF 1.0 to 1.4). What is on the page is read: tracked deletions, hidden
 * and struck-out text, headers, footers and notes are not.
 */
public record OdtReader(Limits limits) implements DocumentReader {

  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  @Override
  public boolean accepts(Format format) {
    return format == Format.ODT;
  }

  @Override
  public Document read(Content content) {
    ZippedParts parts =
        ZippedParts.read(content.bytes(), Set.of(CONTENT, STYLES, MANIFEST), limits);
    if (isEncrypted(parts)) {
      throw new RefusedException(Reason.ENCRYPTED, "");
    }
    XmlParts trees = new XmlParts(parts, limits);
    Xml main = trees.get(CONTENT);
    List<Xml> roots = new ArrayList<>(List.of(main));
    trees.find(STYLES).ifPresent(roots::add);
    OdtStyles styles = new OdtStyles(roots);
    Blocks blocks = new Blocks(limits);
    Xml body = main.find("body", "text").orElseThrow(() -> new IllegalArgumentException("no body"));
    StoryBlocks.add(
        new OdtStory(styles, new OdtLists(styles), limits.allowance()).read(body), blocks);
    return new Document(content.format().code(), "", blocks.toList());
  }

  private static boolean isEncrypted(ZippedParts parts) {
    return parts
        .find(MANIFEST)
        .map(part -> new String(part, StandardCharsets.UTF_8).contains("encryption-data"))
        .orElse(false);
  }
}
