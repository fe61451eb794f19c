package org.gongkai.reader.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.gongkai.document.Document;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Content;
import org.gongkai.reader.DocumentReader;
import org.gongkai.reader.Format;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.TextDecoder;

/**
 * Reads pages saved as a "single file" by a browser or by Word: the page is the first part that is
 * one; pictures and style sheets beside it are left alone.
 */
public final class MhtmlReader implements DocumentReader {

  /** Parts within parts within parts: no program writes more. */
  private static final int DEPTH = 5;

  private static final MimeConfig NO_LIMITS =
      new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(-1).build();

  private final HtmlReader pages;

  public MhtmlReader(Limits limits) {
    this.pages = new HtmlReader(limits);
  }

  @Override
  public boolean accepts(Format format) {
    return format == Format.MHTML;
  }

  @Override
  public Document read(Content content) {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(NO_LIMITS);
    try {
      Entity message = builder.parseMessage(new ByteArrayInputStream(content.bytes()));
      Entity page =
          findPage(message, DEPTH)
              .orElseThrow(() -> new RefusedException(Reason.DAMAGED, "no page"));
      return pages.read(Format.MHTML, text(page));
    } catch (IOException e) {
      throw new RefusedException(Reason.DAMAGED, e.getClass().getSimpleName());
    }
  }

  private static Optional<Entity> findPage(Entity entity, int depth) {
    Body body = entity.getBody();
    if (body instanceof Multipart parts && depth > 0) {
      return parts.getBodyParts().stream()
          .map(part -> findPage(part, depth - 1))
          .flatMap(Optional::stream)
          .findFirst();
    }
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    boolean page = type.equals("text/html") || type.equals("application/xhtml+xml");
    return Optional.of(entity).filter(part -> page && body instanceof SingleBody);
  }

  private static String text(Entity page) throws IOException {
    try (InputStream in = ((SingleBody) page.getBody()).getInputStream()) {
      return TextDecoder.decode(in.readAllBytes(), page.getCharset())
          .orElseThrow(() -> new RefusedException(Reason.UNDECODABLE, ""));
    }
  }
}
