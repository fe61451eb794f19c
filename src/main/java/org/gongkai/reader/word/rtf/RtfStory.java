package org.gongkai.reader.word.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.word.rtf.RtfGroup.Use;
import org.gongkai.reader.word.story.FieldStack;
import org.gongkai.reader.word.story.StoryPart;

/** Follows the words of an RTF file and builds its story of them. */
final class RtfStory extends RtfListenerAdaptor {

  /** Letters no wider than this, in percent, are strokes. */
  private static final int STROKE = 10;

  /** Destinations whose text is on the page; that of all others is not. */
  private static final Set<Command> READ =
      Set.of(
          Command.rtf,
          Command.field,
          Command.fldrslt,
          Command.shp,
          Command.shpgrp,
          Command.shpinst,
          Command.docmd,
          Command.object,
          Command.result,
          Command.listtext,
          Command.pntext,
          Command.nesttableprops);

  private static final Set<Command> BOXES = Set.of(Command.shptxt, Command.dptxbxtext);

  private final Limits limits;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final RtfPage page;
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private RtfGroup group = new RtfGroup();
  private int defaultFont = -1;
  private int toSkip;

  RtfStory(Limits limits) {
    this.limits = limits;
    this.page = new RtfPage(limits, styles);
  }

  List<StoryPart> finish() {
    return page.finish();
  }

  @Override
  public void processGroupStart() {
    if (groups.size() >= limits.depth()) {
      throw new RefusedException(Reason.TOO_COMPLEX, limits.depth() + " nested groups");
    }
    skipIfUnknown();
    toSkip = 0;
    groups.push(group);
    group = group.copy();
  }

  @Override
  public void processGroupEnd() {
    toSkip = 0;
    if (group.isBox) {
      page.closeBox();
    }
    RtfGroup ended = group;
    group = groups.pop();
    if (ended.instruction != group.instruction && isWithoutResult(ended)) {
      page.add(BaselineShift.UNCLEAR, group);
    }
  }

  @Override
  public void processCharacterBytes(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    int skipped = Math.min(toSkip, bytes.length);
    toSkip -= skipped;
    if (skipped < bytes.length) {
      int font = group.font < 0 ? defaultFont : group.font;
      addText(fonts.decode(Arrays.copyOfRange(bytes, skipped, bytes.length), font));
    }
  }

  private final RtfColours colours = new RtfColours();

  private void addText(String text) {
    skipIfUnknown();
    if (group.use == Use.INSTRUCTION && group.instruction != null) {
      group.instruction.append(text);
    } else if (group.use == Use.COLOURS) {
      colours.end(text);
    } else if (group.use == Use.STYLES) {
      styles.name(group.style, text);
    } else if (group.use == Use.FONTS) {
      fonts.name(group.font, text);
    } else {
      addSeen(text);
    }
  }

  private void addSeen(String text) {
    if (!colours.isLost(group.colour, group.ground)) {
      boolean pale = group.ground == 0 && colours.isPale(group.colour);
      page.add(text, group, pale || fonts.isOfPictures(group.font));
    }
  }

  /** A starred word that the parser did not know has left its text behind. */
  private void skipIfUnknown() {
    if (group.starred) {
      group.starred = false;
      group.use = Use.SKIPPED;
    }
  }

  @Override
  public void processCommand(Command command, int number, boolean hasNumber, boolean optional) {
    if (toSkip > 0 && RtfCharacters.find(command).isPresent()) {
      toSkip--;
      return;
    }
    toSkip = 0;
    if (command == Command.optionalcommand) {
      group.starred = true;
    } else if (group.starred || command.getCommandType() == CommandType.Destination) {
      enter(command);
    } else {
      obey(command, number, hasNumber);
    }
  }

  private void enter(Command destination) {
    boolean starred = group.starred;
    group.starred = false;
    if (starred && group.use == Use.STYLES) {
      group.use = Use.SKIPPED;
    } else if (group.use == Use.TEXT) {
      enterFromText(destination);
    } else if (group.use == Use.TWO_VERSIONS) {
      group.use = destination == Command.ud ? Use.TEXT : Use.SKIPPED;
    }
  }

  private void enterFromText(Command destination) {
    switch (destination) {
      case field -> group.instruction = new StringBuilder();
      case fldinst -> group.use = Use.INSTRUCTION;
      case fldrslt -> group.use = isPageNumber() ? Use.SKIPPED : Use.TEXT;
      case colortbl -> group.use = Use.COLOURS;
      case fonttbl -> group.use = Use.FONTS;
      case stylesheet -> group.use = Use.STYLES;
      case upr -> group.use = Use.TWO_VERSIONS;
      case nesttableprops -> group.inNestedRow = true;
      default -> {
        if (BOXES.contains(destination)) {
          openBox();
        } else if (!READ.contains(destination)) {
          group.use = Use.SKIPPED;
        }
      }
    }
  }

  private boolean isPageNumber() {
    return group.instruction != null && FieldStack.isPageNumber(group.instruction.toString());
  }

  /** Whether what is seen of a field is no result: the choice from a list, a formula. */
  private static boolean isWithoutResult(RtfGroup field) {
    return field.instruction != null && FieldStack.isWithoutResult(field.instruction.toString());
  }

  private void openBox() {
    group.isBox = true;
    group.plainParagraph();
    page.openBox();
  }

  private void obey(Command command, int number, boolean hasNumber) {
    if (group.use == Use.FONTS) {
      nameFont(command, number);
    } else if (group.use == Use.COLOURS) {
      colours.mix(command, number);
    } else if (command == Command.s) {
      group.style = number;
    } else if (command.getCommandType() == CommandType.Encoding) {
      setEncoding(command, number);
    } else if (group.use == Use.TEXT) {
      obeyInText(command, number, !hasNumber || number != 0);
    } else if (command == Command.u) {
      addUnicode(number);
    }
  }

  private void setEncoding(Command command, int number) {
    if (command == Command.ansicpg) {
      fonts.setCodePage(number);
    }
  }

  private void nameFont(Command command, int number) {
    if (command == Command.f) {
      group.font = number;
    } else if (command == Command.fcharset) {
      fonts.setCharset(group.font, number);
    }
  }

  private void obeyInText(Command command, int number, boolean on) {
    switch (command) {
      case u -> addUnicode(number);
      case uc -> group.bytesPerUnicode = Math.max(0, number);
      case f -> group.font = number;
      case deff -> defaultFont = number;
      case v -> group.hidden = on;
      case charscalex -> group.squeezed = number > 0 && number <= STROKE;
      case deleted -> group.deleted = on;
      case strike -> group.struck = on;
      case striked -> group.struckTwice = on;
      case supercmd -> group.shift = BaselineShift.RAISED;
      case sub -> group.shift = BaselineShift.LOWERED;
      case nosupersub -> group.shift = BaselineShift.NONE;
      case up -> group.shift = BaselineShift.by(number);
      case fs -> group.size = number;
      case cf -> group.colour = number;
      case cb, chcbpat, highlight -> group.ground = number;
      case dn -> group.shift = BaselineShift.by(-number);
      case plain -> {
        group.plain();
        group.font = defaultFont;
      }
      case chftn -> page.noteMark(group);
      default -> page.obey(command, number, group);
    }
  }

  private void addUnicode(int number) {
    addText(Character.toString((char) number));
    toSkip = group.bytesPerUnicode;
  }
}
