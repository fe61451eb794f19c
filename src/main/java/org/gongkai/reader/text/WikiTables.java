package org.gongkai.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables in the markup of a wiki, <code>{| … |- … |}</code>, whose cells stand one a line or behind
 * double bars: as rows between single ones, one below the other from the line on where it begins.
 */
final class WikiTables {

  private static final Pattern CELLS = Pattern.compile("\\|\\||!!");
  private static final Pattern ATTRIBUTES =
      Pattern.compile("^(?:\\s*[\\w-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[\\w%#]+))+\\s*\\|");

  private final List<String> lines;
  private final List<String> cells = new ArrayList<>();
  private int row;
  private boolean inside;

  private WikiTables(List<String> lines) {
    this.lines = new ArrayList<>(lines);
  }

  static List<String> asBars(List<String> lines) {
    if (lines.stream().noneMatch(line -> line.startsWith("{|"))) {
      return lines;
    }
    WikiTables tables = new WikiTables(lines);
    for (int at = 0; at < lines.size(); at++) {
      tables.take(at, lines.get(at).strip());
    }
    tables.end();
    return tables.lines;
  }

  private void take(int at, String line) {
    boolean begins = line.startsWith("{|");
    if (!inside && !begins) {
      return;
    }
    lines.set(at, "");
    if (begins) {
      row = at;
    }
    if (begins || line.startsWith("|-") || line.startsWith("|}")) {
      end();
      inside = !line.startsWith("|}");
    } else if (line.startsWith("|+")) {
      lines.set(row++, line.substring(2).strip());
    } else if (line.startsWith("|") || line.startsWith("!")) {
      CELLS.splitAsStream(line.substring(1) + " ").map(WikiTables::text).forEach(cells::add);
    } else if (!cells.isEmpty()) {
      cells.set(cells.size() - 1, (cells.get(cells.size() - 1) + " " + line).strip());
    }
  }

  private static String text(String cell) {
    return ATTRIBUTES.matcher(cell).replaceFirst("").strip();
  }

  private void end() {
    if (!cells.isEmpty()) {
      lines.set(row++, "| " + String.join(" | ", cells) + " |");
      cells.clear();
    }
  }
}
