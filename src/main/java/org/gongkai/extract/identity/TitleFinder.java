package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.extract.ProseLine;
import org.jspecify.annotations.Nullable;

/** Collects everything that reads as the title of a report, and says how it stands there. */
final class TitleFinder {

  /**
   * A title on the page.
   *
   * @param at the piece of text with which it begins
   * @param line the line with which it ends
   * @param standing how much it looks like the title of the whole page, 1 to 4
   */
  record Seen(Title title, int at, int line, int standing) {}

  /** What a piece is by itself, worked out once. */
  private record Alone(Optional<Title> title) {}

  /** A line, or a part of a long one. Few are near a title, and only those are looked at. */
  private static final class Piece {

    private final ProseLine prose;
    private final int line;
    private @Nullable String normal;
    private @Nullable Alone alone;

    /**
     * Takes a piece.
     *
     * @param line the number of the line
     */
    Piece(ProseLine prose, int line) {
      this.prose = prose;
      this.line = line;
    }

    ProseLine prose() {
      return prose;
    }

    int line() {
      return line;
    }

    /** Whether a title may end in it. */
    boolean mayEndTitle() {
      return TitlePattern.mayEndPrinted(prose.text());
    }

    /** The text in normal form. */
    String normal() {
      String known = normal;
      if (known == null) {
        known = NameText.normal(prose.text());
        normal = known;
      }
      return known;
    }

    /** What it is by itself; every piece above it asks too. */
    Optional<Title> title() {
      Alone known = alone;
      if (known == null) {
        known = new Alone(TitlePattern.findNormal(normal()));
        alone = known;
      }
      return known.title();
    }

    boolean isFrontMatter() {
      return prose.text().indexOf(':') >= 0 && FRONT_MATTER.matcher(prose.text().strip()).matches();
    }
  }

  /** Titles stand near the top. */
  private static final int LINES = 120;

  /** A line so long is a flattened page, whose pieces are looked at one by one. */
  private static final int LONG_LINE = 80;

  /** A title may be broken over so many lines. */
  private static final int WINDOW = 4;

  /**
   * What lines may make up together: fields of a form, with their colons and numbers, make none.
   */
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}()]*");

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** What Markdown keeps above a text is shown nowhere. */
  private static final Pattern FRONT_MATTER = Pattern.compile("(?i)^title:\\s*[\"']?(.*?)[\"']?$");

  private TitleFinder() {}

  /** The titles before the first section, in reading order. */
  static List<Seen> find(List<ProseLine> preamble, Predicate<Title> isOnRoster) {
    return findAnywhere(preamble.subList(0, Math.min(LINES, preamble.size())), isOnRoster);
  }

  /** The titles in some lines, in reading order. */
  static List<Seen> findAnywhere(List<ProseLine> lines, Predicate<Title> isOnRoster) {
    List<Seen> titles = new ArrayList<>();
    List<Piece> pieces = pieces(lines);
    for (int at = 0; at < pieces.size(); at++) {
      if (mayHoldTitle(pieces, at)) {
        findAt(pieces, at, isOnRoster).ifPresent(titles::add);
      }
    }
    return titles;
  }

  /** Whether one of the pieces that may make up a title ends one; in tables and prose few do. */
  private static boolean mayHoldTitle(List<Piece> pieces, int from) {
    int end = Math.min(pieces.size(), from + WINDOW);
    int at = from;
    while (at < end && !pieces.get(at).mayEndTitle()) {
      at++;
    }
    return at < end;
  }

  /** The title that a text declares of itself in lines its reader does not see. */
  static Optional<Title> declaredIn(List<ProseLine> preamble) {
    return preamble.stream()
        .limit(WINDOW * 2L)
        .map(line -> FRONT_MATTER.matcher(line.text().strip()))
        .filter(Matcher::matches)
        .flatMap(title -> TitlePattern.find(title.group(1)).stream())
        .findFirst();
  }

  /**
   * Looks for a title that begins at a piece. Lines before one that is complete by itself are drawn
   * into it only where they make a name of the roster of it: else they are portals and columns.
   */
  private static Optional<Seen> findAt(List<Piece> pieces, int at, Predicate<Title> isOnRoster) {
    StringBuilder text = new StringBuilder();
    for (int size = 1; size <= WINDOW && at + size <= pieces.size(); size++) {
      Piece last = pieces.get(at + size - 1);
      text.append(last.normal());
      if (last.isFrontMatter() || !TitlePattern.mayBeginWith(text.toString())) {
        return Optional.empty();
      }
      Optional<Title> title = size == 1 ? last.title() : TitlePattern.findNormal(text.toString());
      if (title.filter(found -> found.year() == null).isPresent() && isYear(pieces, at + size)) {
        title = TitlePattern.findNormal(text + pieces.get(at + size).normal());
      }
      if (title.isPresent()) {
        boolean drawn = size > 1 && last.title().filter(Title::isComplete).isPresent();
        int standing = Math.min(standing(pieces.get(at).prose()), standing(last.prose()));
        boolean isName = size == 1 || NAME.matcher(title.get().agency()).matches();
        int next = at + size;
        return title
            .map(found -> named(found, pieces, next, isOnRoster))
            .filter(found -> isName && (!drawn || isOnRoster.test(found)))
            .map(found -> new Seen(found, at, last.line(), standing));
      }
    }
    return Optional.empty();
  }

  /** On a cover the name stands below a title that has none, the year between them perhaps. */
  private static Title named(
      Title title, List<Piece> pieces, int next, Predicate<Title> isOnRoster) {
    int at = isYear(pieces, next) ? next + 1 : next;
    if (!title.agency().isEmpty() || at >= pieces.size()) {
      return title;
    }
    String name = pieces.get(at).normal();
    Title named = new Title(name, title.year(), title.text(), title.disowned());
    return Signature.isOrganisation(name) && isOnRoster.test(named) ? named : title;
  }

  private static boolean isYear(List<Piece> pieces, int at) {
    return at < pieces.size() && TitlePattern.isYear(pieces.get(at).normal());
  }

  private static int standing(ProseLine line) {
    return switch (line.kind()) {
      case TITLE -> 4;
      case HEADING -> 3;
      case TEXT -> 2;
      case GRID -> 1;
    };
  }

  private static List<Piece> pieces(List<ProseLine> lines) {
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      int number = at;
      ProseLine line = lines.get(at);
      if (line.text().length() <= LONG_LINE) {
        pieces.add(new Piece(line, number));
      } else {
        WHITE_SPACE
            .splitAsStream(line.text())
            .filter(piece -> !piece.isEmpty())
            .map(piece -> new ProseLine(piece, line.kind(), line.location()))
            .forEach(piece -> pieces.add(new Piece(piece, number)));
      }
    }
    return pieces;
  }
}
