package org.gongkai.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * What offices call columns, and the words in them, in Chinese. All of it stands in {@code
 * names.properties}: another name for a column is a word more there.
 */
final class ColumnNames {

  private static final String COLUMN = "column.";

  private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*");

  /** （用；分隔） behind a head, and the star of a column that must be filled in. */
  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$|[\\s\\h*]");

  private static final Properties NAMES = load();
  private static final Map<String, String> COLUMNS = columns();

  private ColumnNames() {}

  /** The column that a head names; the head itself where it is none we know. */
  static String column(String head) {
    String plain = plain(head);
    return COLUMNS.getOrDefault(plain, plain);
  }

  /** Whether a head names a column of any file of the office. */
  static boolean isKnown(String column) {
    return NAMES.containsKey(COLUMN + column);
  }

  /** What a clerk calls a column. */
  static Optional<String> usual(String column) {
    return Optional.ofNullable(NAMES.getProperty(COLUMN + column)).map(names -> list(names).get(0));
  }

  /** Whether a cell says a word of ours, {@code role.member}, in Chinese. */
  static boolean means(String cell, String word) {
    return list(NAMES.getProperty(word, "")).contains(cell);
  }

  /** The Chinese for a word of ours; empty where there is none. */
  static Optional<String> chinese(String word) {
    return Optional.ofNullable(NAMES.getProperty(word)).map(names -> list(names).get(0));
  }

  private static String plain(String head) {
    String text = Normalizer.normalize(head, Normalizer.Form.NFKC);
    return REMARK.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static List<String> list(String names) {
    return List.of(SEPARATOR.split(names.strip(), -1));
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new HashMap<>();
    for (String key : NAMES.stringPropertyNames()) {
      if (key.startsWith(COLUMN)) {
        String column = key.substring(COLUMN.length());
        list(NAMES.getProperty(key)).forEach(name -> columns.put(name, column));
      }
    }
    return Map.copyOf(columns);
  }

  private static Properties load() {
    Properties names = new Properties();
    try (InputStream in =
        Objects.requireNonNull(ColumnNames.class.getResourceAsStream("names.properties"))) {
      names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
