package org.gongkai.extract.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.extract.ProseLine;

/** What stands under the report: the day of it, and the name beside that. */
final class Signature {

  /** A day at the end of a line. */
  private static final Pattern DAY = Pattern.compile("(20\\d{2})年(\\d{1,2})月(\\d{1,2})日\\)?$");

  /** In figures alone a day is the signature's only where a name stands beside it. */
  private static final Pattern FIGURES =
      Pattern.compile("^\\(?(20\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})\\)?$");

  private static final Pattern DATE =
      Pattern.compile(
          "^\\(?20\\d{2}年\\d{1,2}月\\d{1,2}日\\)?$|^二[〇○零O0]二.年.{1,3}月.{1,3}日$|" + FIGURES.pattern());

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "^[\\p{IsHan}()（）]{3,30}(?:局|委员会|政府|办公室|办事处|中心|管委会|大队|支队|院|馆|处|街道|镇|乡|会)(?:\\(\\p{IsHan}{3,30}\\))?$");

  /** Name and date without anything between. */
  private static final Pattern GLUED =
      Pattern.compile("^([\\p{IsHan}()（）]{3,30}?)((?:20\\d{2}|二[〇○零O0]..)年.{1,3}月.{1,3}日)$");

  /** What the foot of a portal says before the name of its owner. */
  private static final Pattern FOOT = Pattern.compile("(?:主办|承办|协办|版权所有|技术支持|维护|联系我们)(?:单位)?:?$");

  private static final Pattern SEAL = Pattern.compile(NamedFields.SEAL + "$");

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final List<String> signers;
  private final List<MatchResult> dates;

  /**
   * Looks for it.
   *
   * @param closing the last lines of the document
   */
  Signature(List<ProseLine> closing) {
    this.signers = signers(pieces(closing));
    this.dates =
        dates(closing.stream().map(line -> unsealed(NameText.normal(line.text()))).toList());
  }

  /** Whether a text may be the name of an organisation. */
  static boolean isOrganisation(String printed) {
    return ORGANISATION.matcher(NameText.normal(printed)).matches();
  }

  /** The signing organisations in normal form; none where none stands beside a date. */
  List<String> signers() {
    return signers;
  }

  private static List<String> pieces(List<ProseLine> closing) {
    List<String> pieces = new ArrayList<>();
    for (ProseLine line : closing) {
      WHITE_SPACE
          .splitAsStream(line.text())
          .filter(piece -> !piece.isEmpty())
          .forEach(piece -> add(NameText.normal(piece), pieces));
    }
    return pieces;
  }

  private static List<String> signers(List<String> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (DATE.matcher(pieces.get(i)).find()) {
        List<String> signers = beside(pieces, i);
        if (!signers.isEmpty()) {
          return signers;
        }
      }
    }
    return List.of();
  }

  /**
   * The last year that was over when the report was signed; empty where no date stands under it.
   * December is left out: a report may be signed before its year has run out.
   */
  Optional<Integer> lastFullYear() {
    return dates.stream()
        .reduce((earlier, later) -> later)
        .map(date -> Integer.parseInt(date.group(1)) - (date.group(2).equals("12") ? 0 : 1));
  }

  /** The last day that stands under the report; empty where none does. */
  Optional<LocalDate> day() {
    return dates.stream().flatMap(date -> day(date).stream()).reduce((earlier, later) -> later);
  }

  private static List<MatchResult> dates(List<String> lines) {
    List<MatchResult> dates = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Matcher day = DAY.matcher(lines.get(at));
      Matcher figures = FIGURES.matcher(lines.get(at));
      if (lines.get(at).indexOf('月') > 0 && day.find()) {
        dates.add(day.toMatchResult());
      } else if (figures.matches() && !beside(lines, at).isEmpty()) {
        dates.add(figures.toMatchResult());
      }
    }
    return dates;
  }

  /** A day such as 2月30日 is none. */
  private static Optional<LocalDate> day(MatchResult date) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Without the place for the seal behind it. */
  private static String unsealed(String normal) {
    return normal.endsWith(")") ? SEAL.matcher(normal).replaceFirst("") : normal;
  }

  private static void add(String piece, List<String> pieces) {
    Matcher glued = GLUED.matcher(piece);
    if (piece.endsWith("日") && glued.matches()) {
      pieces.add(glued.group(1));
      pieces.add(glued.group(2));
    } else {
      pieces.add(unsealed(piece));
    }
  }

  /** Bodies that sign together stand one under the other. */
  private static List<String> beside(List<String> pieces, int date) {
    List<String> above = row(pieces, date - 1, -1);
    return above.isEmpty() ? row(pieces, date + 1, 1) : above;
  }

  private static List<String> row(List<String> pieces, int from, int step) {
    return IntStream.iterate(from, at -> at + step)
        .mapToObj(at -> organisation(pieces, at))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> organisation(List<String> pieces, int at) {
    boolean isFoot = at > 0 && FOOT.matcher(pieces.get(at - 1)).find();
    return at >= 0 && at < pieces.size() && !isFoot
        ? Optional.of(pieces.get(at)).filter(piece -> ORGANISATION.matcher(piece).matches())
        : Optional.empty();
  }
}
