package org.gongkai.reader.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.reader.pdf.page.Ruling;

/** Brings the pieces in which lines were drawn together, and parts them by table. */
final class Rulings {

  /** Pieces of one line may lie so far apart, in points, across and along it. */
  private static final double ACROSS = 1;

  private static final double GAP = 3;

  /** Shorter lines rule nothing. */
  private static final double SHORTEST = 6;

  /** A page of more lines than this is a drawing. */
  private static final int MOST = 2_000;

  private static final Comparator<Ruling> ACROSS_PAGE =
      Comparator.comparing((Ruling ruling) -> ruling.horizontal()).thenComparing(Ruling::at);

  private Rulings() {}

  /** Whole lines, each piece joined to its neighbours. */
  static List<Ruling> whole(List<Ruling> pieces) {
    List<Ruling> whole = new ArrayList<>();
    List<Ruling> abreast = new ArrayList<>();
    for (Ruling piece : pieces.stream().sorted(ACROSS_PAGE).toList()) {
      if (!abreast.isEmpty() && !isAbreast(abreast.get(abreast.size() - 1), piece, ACROSS)) {
        join(abreast, whole);
        abreast.clear();
      }
      abreast.add(piece);
    }
    join(abreast, whole);
    return whole.stream().filter(ruling -> ruling.length() >= SHORTEST).toList();
  }

  private static boolean isAbreast(Ruling one, Ruling next, double across) {
    return one.horizontal() == next.horizontal() && next.at() - one.at() <= across;
  }

  private static void join(List<Ruling> abreast, List<Ruling> whole) {
    Ruling open = null;
    for (Ruling piece : abreast.stream().sorted(Comparator.comparing(Ruling::from)).toList()) {
      if (open != null && piece.from() <= open.to() + GAP) {
        double to = Math.max(open.to(), piece.to());
        open = new Ruling(open.horizontal(), open.at(), open.from(), to);
      } else {
        if (open != null) {
          whole.add(open);
        }
        open = piece;
      }
    }
    if (open != null) {
      whole.add(open);
    }
  }

  /** One line for each that was drawn twice side by side, as borders between cells often are. */
  static List<Ruling> single(List<Ruling> lines) {
    List<Ruling> single = new ArrayList<>();
    for (Ruling line : lines.stream().sorted(ACROSS_PAGE).toList()) {
      int twin = single.size() - 1;
      while (twin >= 0 && !isTwin(single.get(twin), line)) {
        twin = isAbreast(single.get(twin), line, Axis.TOLERANCE) ? twin - 1 : -1;
      }
      if (twin >= 0) {
        single.set(twin, between(single.get(twin), line));
      } else {
        single.add(line);
      }
    }
    return single;
  }

  /** Beside each other for more than half of the shorter one. */
  private static boolean isTwin(Ruling one, Ruling next) {
    double common = Math.min(one.to(), next.to()) - Math.max(one.from(), next.from());
    double shorter = Math.min(one.length(), next.length());
    return isAbreast(one, next, Axis.TOLERANCE) && common > shorter / 2;
  }

  private static Ruling between(Ruling one, Ruling next) {
    return new Ruling(
        one.horizontal(),
        (one.at() + next.at()) / 2,
        Math.min(one.from(), next.from()),
        Math.max(one.to(), next.to()));
  }

  /** Lines that hang together, each set perhaps a table; a drawing has none. */
  static List<List<Ruling>> connected(List<Ruling> lines) {
    if (lines.size() > MOST) {
      return List.of();
    }
    int[] root = IntStream.range(0, lines.size()).toArray();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (lines.get(i).meets(lines.get(j), Axis.TOLERANCE)) {
          root[find(root, i)] = find(root, j);
        }
      }
    }
    Map<Integer, List<Ruling>> sets = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      sets.computeIfAbsent(find(root, i), key -> new ArrayList<>()).add(lines.get(i));
    }
    return List.copyOf(sets.values());
  }

  private static int find(int[] root, int at) {
    int found = at;
    while (root[found] != found) {
      root[found] = root[root[found]];
      found = root[found];
    }
    return found;
  }
}
