package org.gongkai.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sample files of every format and shape with nothing wrong in them. */
public final class WholeFiles {

  private WholeFiles() {}

  /** All of them, by name. */
  public static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    SampleFiles.plain(7)
        .filter(file -> file.toString().contains("FORM_2021"))
        .forEach(file -> all.put(file.toString(), file.content()));
    SampleBooks.plain(8)
        .filter(file -> file.toString().contains("onOneSheet=true, ruled=true, gaps=true"))
        .forEach(file -> all.put(file.toString(), file.content()));
    for (String name :
        List.of("report.docx", "report.doc", "report.odt", "report.rtf", "made-up-2021.pdf")) {
      all.put(name, sample(name));
    }
    all.put("mhtml", mhtml());
    all.put("js", script());
    return all;
  }

  /** A page that a browser saved. */
  public static byte[] mhtml() {
    String head =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary=B

        --B
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: 8bit

        """;
    return (head + page() + "\n--B--\n").getBytes(UTF_8);
  }

  /** A page within a script. */
  public static byte[] script() {
    String string = page().replace("'", "\\'").replace("\n", "\\n");
    return ("var page = '" + string + "';\n").getBytes(UTF_8);
  }

  private static String page() {
    return SampleFiles.plain(7)
        .filter(file -> file.toString().contains(" HTML "))
        .map(SampleFile::content)
        .map(content -> new String(content, UTF_8))
        .findFirst()
        .orElseThrow();
  }

  /** A file that an office suite wrote. */
  public static byte[] sample(String name) {
    try (InputStream in = WholeFiles.class.getResourceAsStream("/samples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
