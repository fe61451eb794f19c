package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.Roster;
import org.gongkai.model.figure.ChineseYear;

/**
 * What the file's name and its folders say, the name first, then the folders from the inside out.
 */
final class PathHints {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d|年\\d{1,2}月)");
  private static final Pattern NAMED_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?=年(?!\\d{1,2}月))");
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)20\\d{2}(?:年|[-._])\\d{1,2}(?:月|[-._])\\d{1,2}日?(?!\\d)");

  /** What a file name says beside a name. */
  private static final Pattern WORDS =
      Pattern.compile(
          "^年度?|(?:年度?)?(?:(?<!人民)政府)?(?:政务|信息)?(?:公开)?(?:工作)?(?:年度)?(?:报告|年报|报表|总结)[\\dA-Za-z终最定改修订稿版新]{0,8}$|年度?$");

  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s._()（）\\[\\]【】,，、+]+|(?<=\\p{IsHan})-|-(?=\\p{IsHan})");

  private static final Pattern SUFFIX = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

  private final List<String> parts = new ArrayList<>();
  private final Roster roster;
  private final AgencyNames names;

  /**
   * Prepares for a path.
   *
   * @param source with forward slashes; the suffix says nothing
   */
  PathHints(String source, Roster roster, AgencyNames names) {
    String withoutSuffix = SUFFIX.matcher(source).replaceFirst("");
    Collections.addAll(parts, withoutSuffix.split("/", -1));
    Collections.reverse(parts);
    this.roster = roster;
    this.names = names;
  }

  /** Lets the file's name say its year, or else the folders from the inside out. */
  void sayYear(Hearing<Integer> years) {
    for (int at = 0; at < parts.size(); at++) {
      Optional<Integer> year = year(parts.get(at));
      if (year.isPresent()) {
        years.hear(kind(at), year);
        return;
      }
    }
  }

  /** Lets the file's name, or else the folders, say whose code or name they are made of. */
  void sayAgency(Hearing<Body> bodies) {
    for (int at = 0; at < parts.size(); at++) {
      Set<Agency> agencies = agencies(parts.get(at));
      if (agencies.size() == 1) {
        bodies.hear(kind(at), Body.of(agencies.iterator().next()));
        return;
      }
    }
  }

  /** The organisation, of whatever roster, that the file's name holds. */
  Optional<String> organisation() {
    String name = parts.get(0);
    return TitlePattern.find(name)
        .map(Title::agency)
        .or(
            () ->
                SEPARATORS
                    .splitAsStream(name)
                    .map(piece -> WORDS.matcher(YEAR.matcher(piece).replaceAll("")).replaceAll(""))
                    .filter(Signature::isOrganisation)
                    .findFirst())
        .filter(Signature::isOrganisation);
  }

  private static WitnessKind kind(int at) {
    return at == 0 ? WitnessKind.FILE_NAME : WitnessKind.FOLDER;
  }

  /** 2023 or 2023年; a whole date is none, and a number with 年 behind it goes before one without. */
  private static Optional<Integer> year(String part) {
    String text = DATE.matcher(ChineseYear.dateInDigits(part)).replaceAll("");
    return Stream.of(NAMED_YEAR, YEAR)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .map(year -> Integer.valueOf(year.group(1)))
        .findFirst();
  }

  private Set<Agency> agencies(String part) {
    Set<Agency> found = new java.util.LinkedHashSet<>();
    SEPARATORS
        .splitAsStream(part)
        .map(piece -> YEAR.matcher(piece).replaceAll(""))
        .forEach(piece -> add(piece, found));
    if (found.isEmpty()) {
      TitlePattern.find(part).ifPresent(title -> add(title.agency(), found));
    }
    return found;
  }

  private void add(String piece, Set<Agency> found) {
    roster.find(piece).ifPresent(found::add);
    String name = WORDS.matcher(piece).replaceAll("");
    if (NameText.normal(name).length() > 2) {
      found.addAll(names.find(name));
    }
  }
}
