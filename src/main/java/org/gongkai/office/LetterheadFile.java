package org.gongkai.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.model.Letterhead;
import org.gongkai.model.wording.Sentence;

/**
 * Reads {@code office.properties}: sender and contact of the letters, how reports are handed in,
 * and within how many days an answer is due. All of it may be left out; a key that means nothing is
 * refused, for it may be a misspelt one.
 */
public final class LetterheadFile {

  private static final OfficeFile FILE = OfficeFile.of("letterhead");

  private static final String SENDER = "sender";
  private static final String CONTACT = "contact";
  private static final String HAND_IN = "hand_in";
  private static final String REPLY_DAYS = "reply_days";

  /** What clerks write for them. */
  private static final Map<String, String> CHINESE =
      Map.of("发文单位", SENDER, "联系方式", CONTACT, "报送方式", HAND_IN, "反馈天数", REPLY_DAYS);

  private static final Set<String> KEYS = new TreeSet<>(CHINESE.values());

  /** A day to a year. */
  private static final Pattern DAYS = Pattern.compile("[1-9]|[1-9][0-9]|[12][0-9]{2}|3[0-6][0-9]");

  private LetterheadFile() {}

  /**
   * Reads a letterhead.
   *
   * @throws OfficeException when the file cannot be read or anything in it is wrong
   */
  public static Letterhead read(Path file) throws OfficeException {
    return of(SettingsFile.read(FILE, file));
  }

  static Letterhead of(Properties settings) throws OfficeException {
    Properties known = new Properties();
    List<Sentence> problems = new ArrayList<>();
    for (String name : new TreeSet<>(settings.stringPropertyNames())) {
      String key = CHINESE.getOrDefault(name, name);
      if (!KEYS.contains(key)) {
        problems.add(OfficeSentences.of("key", name, String.join(" ", KEYS)));
      } else if (known.setProperty(key, settings.getProperty(name).strip()) != null) {
        problems.add(OfficeSentences.of("key.twice", name));
      }
    }
    String days = known.getProperty(REPLY_DAYS, Integer.toString(Letterhead.BLANK.replyDays()));
    if (!DAYS.matcher(days).matches()) {
      problems.add(OfficeSentences.of("days", REPLY_DAYS, days));
    }
    if (!problems.isEmpty()) {
      throw new OfficeException(FILE, problems);
    }
    return new Letterhead(
        known.getProperty(SENDER, ""),
        known.getProperty(CONTACT, ""),
        known.getProperty(HAND_IN, ""),
        Integer.parseInt(days));
  }
}
