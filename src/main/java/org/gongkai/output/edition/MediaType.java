package org.gongkai.output.edition;

/** What kind of file an output is, in the words of the data package. */
public enum MediaType {
  CSV("csv", "text/csv", true),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
  HTML("html", "text/html", true);

  private final String format;
  private final String type;
  private final boolean isText;

  MediaType(String format, String type, boolean isText) {
    this.format = format;
    this.type = type;
    this.isText = isText;
  }

  String format() {
    return format;
  }

  String type() {
    return type;
  }

  /** Whether it is text, which is always UTF-8. */
  boolean isText() {
    return isText;
  }
}
