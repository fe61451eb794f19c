package org.gongkai.reader.word.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.document.Document;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Blocks;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.word.story.StoryBlocks;
import org.gongkai.reader.word.story.StoryPart;

/**
 * Reads the files of Word 97 to 2003, which the older WPS writes too. What is on the page is read:
 * tracked deletions, hidden and struck-out text, headers, footers and notes are not. Text boxes
 * come last, since the file keeps them there.
 */
public record DocReader(Limits limits) implements DocumentReader {

  /** The byte of the header that holds {@code fEncrypted}, by [MS-DOC] 2.5.2. */
  private static final int FLAGS = 11;

  private static final int ENCRYPTED = 1;

  @Override
  public boolean accepts(Format format) {
    return format == Format.DOC;
  }

  @Override
  public Document read(Content content) {
    try (POIFSFileSystem container =
            new POIFSFileSystem(new ByteArrayInputStream(content.bytes()));
        HWPFDocument file = open(container)) {
      DocLists lists = new DocLists();
      List<StoryPart> story = new ArrayList<>();
      story.addAll(new DocStory(file, lists, limits).read(file.getRange()));
      story.addAll(new DocStory(file, lists, limits).read(file.getMainTextboxRange()));
      Blocks blocks = new Blocks(limits);
      StoryBlocks.add(story, blocks);
      return new Document(content.format().code(), "", blocks.toList());
    } catch (OldWordFileFormatException e) {
      throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "Word 95");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks for the mark of a password first, since a library without the password may fail oddly. */
  private static HWPFDocument open(POIFSFileSystem container) throws IOException {
    try (InputStream stream = container.createDocumentInputStream("WordDocument")) {
      byte[] header = stream.readNBytes(FLAGS + 1);
      if (header.length > FLAGS && (header[FLAGS] & ENCRYPTED) != 0) {
        throw new RefusedException(Reason.ENCRYPTED, "");
      }
    }
    return new HWPFDocument(container);
  }
}
