package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Agency;
import org.gongkai.model.Roster;

/**
 * What the file's name and its folders say, the name first, then the folders from the inside out.
 */
final class PathHints {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s._()（）\\[\\]【】,，、+]+|(?<=\\p{IsHan})-|-(?=\\p{IsHan})");

  private final List<String> parts = new ArrayList<>();
  private final Roster roster;
  private final AgencyNames names;

  /**
   * Prepares for a path.
   *
   * @param source with forward slashes; the suffix says nothing
   */
  PathHints(String source, Roster roster, AgencyNames names) {
    String withoutSuffix = source.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    Collections.addAll(parts, withoutSuffix.split("/", -1));
    Collections.reverse(parts);
    this.roster = roster;
    this.names = names;
  }

  /** The year in the name or a folder, 2023 or 2023年. */
  Optional<Integer> year() {
    for (String part : parts) {
      Matcher matcher = YEAR.matcher(part);
      if (matcher.find()) {
        return Optional.of(Integer.valueOf(matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  /** The agency whose code or name the file name or a folder is made of. */
  Optional<Agency> agency() {
    for (String part : parts) {
      Set<Agency> agencies = agencies(part);
      if (agencies.size() == 1) {
        return agencies.stream().findFirst();
      }
    }
    return Optional.empty();
  }

  private Set<Agency> agencies(String part) {
    Set<Agency> found = new java.util.LinkedHashSet<>();
    SEPARATORS
        .splitAsStream(part)
        .map(piece -> YEAR.matcher(piece).replaceAll(""))
        .forEach(piece -> add(piece, found));
    if (found.isEmpty()) {
      TitlePattern.find(part, 0).ifPresent(title -> add(title.agency(), found));
    }
    return found;
  }

  private void add(String piece, Set<Agency> found) {
    roster.find(piece).ifPresent(found::add);
    String name = piece.replaceFirst("^年度?|年度?$", "");
    if (NameText.normal(name).length() > 2) {
      found.addAll(names.find(name));
    }
  }
}
