package org.gongkai.output.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV by the letter of RFC 4180, so that what we write is judged by no library's leniency.
 */
public final class Rfc4180 {

  private final String text;
  private int at;

  private Rfc4180(String text) {
    this.text = text;
  }

  public static List<List<String>> read(String text) {
    Rfc4180 reader = new Rfc4180(text);
    List<List<String>> rows = new ArrayList<>();
    while (reader.at < text.length()) {
      rows.add(reader.row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> row = new ArrayList<>();
    row.add(field());
    while (text.charAt(at) == ',') {
      at++;
      row.add(field());
    }
    if (!text.startsWith("\r\n", at)) {
      throw new AssertionError("line does not end at " + at);
    }
    at += 2;
    return row;
  }

  private String field() {
    return text.charAt(at) == '"' ? quoted() : bare();
  }

  private String bare() {
    int start = at;
    while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
      if (text.charAt(at) == '"') {
        at++;
      }
      field.append(text.charAt(at++));
    }
    at++;
    return field.toString();
  }
}
