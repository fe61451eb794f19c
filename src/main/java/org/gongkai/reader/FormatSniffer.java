package org.gongkai.reader;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongkai.reader.sheet.Csv;
import org.gongkai.reader.text.Markdown;
import org.gongkai.reader.web.ScriptString;

/** Tells a file's format from its content. A new binary format is one line in a table here. */
public final class FormatSniffer {

  private static final Map<String, Format> SIGNATURES =
      Map.ofEntries(
          Map.entry("%PDF-", Format.PDF),
          Map.entry("{\\rtf", Format.RTF),
          Map.entry("\u0089PNG", Format.PNG),
          Map.entry("\u00FF\u00D8\u00FF", Format.JPEG),
          Map.entry("GIF8", Format.GIF),
          Map.entry("II*\0", Format.TIFF),
          Map.entry("MM\0*", Format.TIFF),
          Map.entry("PK\5\6", Format.ZIP),
          Map.entry("Rar!", Format.RAR),
          Map.entry("7z\u00BC\u00AF", Format.SEVENZIP),
          Map.entry("\u001F\u008B", Format.GZIP));

  /** Names of members of a package, which stand in the file uncompressed. */
  private static final Map<String, Format> PACKAGED =
      Map.of(
          "word/document.xml", Format.DOCX,
          "xl/workbook.xml", Format.XLSX,
          "xl/workbook.bin", Format.XLSB,
          "ppt/presentation.xml", Format.PPTX,
          "application/vnd.oasis.opendocument.text", Format.ODT,
          "application/vnd.oasis.opendocument.spreadsheet", Format.ODS,
          "OFD.xml", Format.OFD);

  /** Names of streams of an old office file, in UTF-16. */
  private static final Map<String, Format> STREAMS =
      Map.of(
          "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", Format.DOC,
          "W\0o\0r\0k\0b\0o\0o\0k\0", Format.XLS,
          "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", Format.ENCRYPTED);

  private static final Pattern TAG =
      Pattern.compile("<(?:!doctype|!--|[a-z]+[1-6]?[\\s/>])", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE =
      Pattern.compile("<(?:html|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING =
      Pattern.compile("</(?:p|div|td|table|span)>", Pattern.CASE_INSENSITIVE);
  private static final Pattern SINGLE_FILE_PAGE =
      Pattern.compile(
          "(?s)\\A\\s*(?=[\\w-]+:)(?=.{0,4000}?MIME-Version:)"
              + ".{0,4000}?Content-Type:\\s*(?:multipart/(?:related|alternative|mixed)|text/html)",
          Pattern.CASE_INSENSITIVE);

  private FormatSniffer() {}

  /** The format of a file that is no plain text; empty when it may be one. */
  public static Optional<Format> findBinary(byte[] bytes) {
    String start = latin1(bytes, 1024);
    if (start.startsWith("PK\3\4")) {
      return Optional.of(named(PackageNames.of(bytes), PACKAGED, Format.ZIP));
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(named(StreamNames.of(bytes), STREAMS, Format.OLE));
    }
    if (SINGLE_FILE_PAGE.matcher(latin1(bytes, 8192)).find()) {
      return Optional.of(Format.MHTML);
    }
    return SIGNATURES.entrySet().stream()
        .filter(signature -> start.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> Optional.of(Format.PDF).filter(pdf -> start.contains("%PDF-1.")));
  }

  /** The format of a text. */
  static Format ofText(String text) {
    String start = text.stripLeading();
    if (start.startsWith("<?xml")) {
      return PAGE.matcher(start).find() ? Format.HTML : Format.XML;
    }
    if (TAG.matcher(start).lookingAt()) {
      return Format.HTML;
    }
    if (ScriptString.find(text).isPresent()) {
      return Format.JAVASCRIPT;
    }
    if (Csv.find(text).isPresent()) {
      return Format.CSV;
    }
    if (Markdown.isMarkdown(text)) {
      return Format.MARKDOWN;
    }
    return isPage(text) ? Format.HTML : Format.TEXT;
  }

  private static boolean isPage(String text) {
    return PAGE.matcher(text).find() || CLOSING.matcher(text).results().limit(3).count() == 3;
  }

  private static Format named(Predicate<String> present, Map<String, Format> names, Format other) {
    return names.entrySet().stream()
        .filter(name -> present.test(name.getKey()))
        .map(Map.Entry::getValue)
        .min(Enum::compareTo)
        .orElse(other);
  }

  private static String latin1(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
  }
}
