package org.gongkai.output.sums;

import java.util.List;
import org.gongkai.model.wording.Wording;

/** Names in a sentence: of more than a cell of a sheet could hold, the first and how many. */
final class NameList {

  private static final int MOST = 200;

  private NameList() {}

  static String of(List<String> names, Wording words) {
    String separator = words.text("separator");
    return names.size() <= MOST
        ? String.join(separator, names)
        : words.text("more", String.join(separator, names.subList(0, MOST)), names.size());
  }
}
