package org.gongkai.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding a page names in its {@code meta} tags or XML declaration, where it can be right. */
final class DeclaredCharset {

  private static final int SEARCHED = 16_384;

  private static final Pattern LABEL =
      Pattern.compile(
          "<meta\\b[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w-]+)"
              + "|<\\?xml\\b[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w-]+)",
          Pattern.CASE_INSENSITIVE);

  /** Pages labelled gb2312 hold characters of its successors. */
  private static final Map<String, Charset> KNOWN =
      Map.of(
          "utf-8", StandardCharsets.UTF_8,
          "utf8", StandardCharsets.UTF_8,
          "gb2312", Charset.forName("GB18030"),
          "gbk", Charset.forName("GB18030"),
          "gb18030", Charset.forName("GB18030"),
          "big5", Charset.forName("Big5-HKSCS"),
          "big5-hkscs", Charset.forName("Big5-HKSCS"));

  private DeclaredCharset() {}

  static Optional<Charset> find(byte[] page) {
    String start =
        new String(page, 0, Math.min(page.length, SEARCHED), StandardCharsets.ISO_8859_1);
    Matcher matcher = LABEL.matcher(start);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String label = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return ofLabel(label);
  }

  /** The encoding that a label means; empty for labels that are not believed. */
  static Optional<Charset> ofLabel(String label) {
    return Optional.ofNullable(KNOWN.get(label.toLowerCase(Locale.ROOT)));
  }
}
