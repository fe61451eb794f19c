package org.gongkai.reader.word.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.Map;
import java.util.Optional;

/** The words of RTF that stand for a character. */
final class RtfCharacters {

  private static final Map<Command, String> CHARACTERS =
      Map.ofEntries(
          Map.entry(Command.tab, "\t"),
          Map.entry(Command.emdash, "—"),
          Map.entry(Command.endash, "–"),
          Map.entry(Command.emspace, "\u2003"),
          Map.entry(Command.enspace, "\u2002"),
          Map.entry(Command.qmspace, "\u2005"),
          Map.entry(Command.bullet, "•"),
          Map.entry(Command.lquote, "‘"),
          Map.entry(Command.rquote, "’"),
          Map.entry(Command.ldblquote, "“"),
          Map.entry(Command.rdblquote, "”"),
          Map.entry(Command.nonbreakingspace, "\u00A0"),
          Map.entry(Command.nonbreakinghyphen, "-"),
          Map.entry(Command.optionalhyphen, ""),
          Map.entry(Command.backslash, "\\"),
          Map.entry(Command.opencurly, "{"),
          Map.entry(Command.closecurly, "}"));

  private RtfCharacters() {}

  static Optional<String> find(Command command) {
    return Optional.ofNullable(CHARACTERS.get(command));
  }
}
