package org.gongkai.reader;

import java.util.Locale;

/** What a file is, as told from its content; its suffix is not asked. */
public enum Format {
  HTML,
  /** A script that holds a page in one of its strings. */
  JAVASCRIPT,
  MARKDOWN,
  TEXT,
  /** A table kept as text, its cells set apart by commas, tabs or semicolons. */
  CSV,
  DOCX,
  XLSX,
  XLSB,
  PPTX,
  ODT,
  ODS,
  OFD,
  ZIP,
  DOC,
  XLS,
  /** An old office file of another kind. */
  OLE,
  /** An office file of today behind a password: which kind, only the password tells. */
  ENCRYPTED,
  PDF,
  RTF,
  /** A page saved by a browser or by Word as a "single file". */
  MHTML,
  /** Markup that is no page: a document saved by Word as XML, say. */
  XML,
  PNG,
  JPEG,
  GIF,
  TIFF,
  RAR,
  SEVENZIP,
  GZIP,
  /** Bytes that are no text. */
  BINARY,
  /** Not looked into. */
  UNKNOWN;

  /** The word used in the files: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
