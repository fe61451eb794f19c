package org.gongkai.intake;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gongkai.store.FileStamp;

/**
 * How a member of an archive is written in a raw path: behind a {@code #}, which no raw path of a
 * file has. A folder may be named {@code all.zip!}, so what people read would not tell them apart.
 */
public final class MemberPath {

  private static final char MARK = '#';

  private MemberPath() {}

  /** The name of the member in its archive; empty for a file that is none. */
  public static String member(String raw) {
    int mark = raw.indexOf(MARK);
    return mark < 0 ? "" : URLDecoder.decode(raw.substring(mark + 1), StandardCharsets.UTF_8);
  }

  /** The raw path of the file itself or of the archive it lies in. */
  static String file(String raw) {
    int mark = raw.indexOf(MARK);
    return mark < 0 ? raw : raw.substring(0, mark);
  }

  /** A member, with size and date of its archive; the archive itself under the empty name. */
  static FileStamp stamp(FileStamp archive, String member) {
    if (member.isEmpty()) {
      return archive;
    }
    String raw = archive.rawPath() + MARK + URLEncoder.encode(member, StandardCharsets.UTF_8);
    String path = archive.path() + "!/" + member(raw);
    return new FileStamp(path, raw, archive.bytes(), archive.modified());
  }
}
