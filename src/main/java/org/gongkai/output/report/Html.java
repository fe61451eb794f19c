package org.gongkai.output.report;

/** Text as it may stand in a page. */
final class Html {

  private Html() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The beginning of a page up to its title as a heading. */
  static String begin(String language, String title, String style) {
    String shown = escaped(title);
    return String.join(
            "\n",
            "<!DOCTYPE html>",
            "<html lang=\"" + language + "\">",
            "<head>",
            "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<title>" + shown + "</title>",
            "<style>" + style + "</style>",
            "</head>",
            "<body>",
            "<main>",
            "<h1>" + shown + "</h1>")
        + "\n";
  }

  static String end() {
    return "</main>\n</body>\n</html>\n";
  }
}
