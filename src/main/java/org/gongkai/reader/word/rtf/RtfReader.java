package org.gongkai.reader.word.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.raw.RawRtfParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.document.Document;
import org.gongkai.reader.Blocks;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.word.story.StoryBlocks;

/**
 * Reads Rich Text Format (1.9.1 and before). What is on the page is read: deleted, hidden and
 * struck-out text, headers, footers and notes are not. Words are found by the parser of a library,
 * what they mean is ours: the library's own reading of characters loses a digit behind a careless
 * {@code \\u}.
 */
public record RtfReader(Limits limits) implements DocumentReader {

  private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d+)");

  @Override
  public boolean accepts(Format format) {
    return format == Format.RTF;
  }

  @Override
  public Document read(Content content) {
    checkBinaries(content.bytes());
    RtfStory story = new RtfStory(limits);
    try {
      RtfStreamSource source =
          new RtfStreamSource(new ByteArrayInputStream(escaped(content.bytes())));
      new RawRtfParser().parse(source, story);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Blocks blocks = new Blocks(limits);
    StoryBlocks.add(story.finish(), blocks);
    return new Document(content.format().code(), "", blocks.toList());
  }

  /** The parser makes room for binary data before it looks whether there is any. */
  private static void checkBinaries(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (MatchResult binary : BINARY.matcher(text).results().toList()) {
      String length = binary.group(1);
      if (length.length() > 8 || Integer.parseInt(length) > text.length() - binary.end()) {
        throw new IllegalArgumentException("binary data beyond the end");
      }
    }
  }

  /**
   * Writes bytes above ASCII the way RTF wants them: the parser takes them for letters of a
   * command. What follows the last closing brace is no part of the document.
   */
  private static byte[] escaped(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '}') {
      end--;
    }
    if (end == 0) {
      throw new IllegalArgumentException("no closing brace");
    }
    ByteArrayOutputStream escaped = new ByteArrayOutputStream(bytes.length);
    for (int at = 0; at < end; at++) {
      if (bytes[at] < 0) {
        escaped.writeBytes(
            "\\'%02x".formatted(bytes[at] & 0xFF).getBytes(StandardCharsets.US_ASCII));
      } else {
        escaped.write(bytes[at]);
      }
    }
    return escaped.toByteArray();
  }
}
