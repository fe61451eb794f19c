package org.gongkai.reader.word.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.Contrast;

/** The colours of an RTF file, by number. */
final class RtfColours {

  private static final int WHITE = 0xFFFFFF;

  private final List<Integer> colours = new ArrayList<>();
  private int mixed;

  void mix(Command command, int part) {
    switch (command) {
      case red -> mixed = (mixed & 0x00FFFF) | part << 16;
      case green -> mixed = (mixed & 0xFF00FF) | part << 8;
      case blue -> mixed = (mixed & 0xFFFF00) | part;
      default -> {}
    }
  }

  /** Ends colours, one for each semicolon; the first may have no parts and is the usual one. */
  void end(String text) {
    text.chars()
        .filter(c -> c == ';')
        .forEach(
            c -> {
              colours.add(mixed);
              mixed = 0;
            });
  }

  /** Whether letters of a colour can't be seen on paper. */
  boolean isPale(int number) {
    return isMixed(number) && !Contrast.isSeen(colours.get(number), WHITE);
  }

  /** Whether letters of a colour can't be seen on another. */
  boolean isLost(int number, int ground) {
    return isMixed(number)
        && isMixed(ground)
        && !Contrast.isSeen(colours.get(number), colours.get(ground));
  }

  private boolean isMixed(int number) {
    return number > 0 && number < colours.size();
  }
}
