package org.gongkai.reader.word.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.Limits;
import org.gongkai.reader.word.story.StoryLine;
import org.gongkai.reader.word.story.StoryPart;
import org.gongkai.reader.word.story.StoryText;
import org.gongkai.reader.word.story.TableStack;

/** Where the text of an RTF file goes: the body, or a text box of its own. */
final class RtfSink {

  private final StoryText text = new StoryText();
  private final TableStack tables;
  private final List<StoryPart> boxes = new ArrayList<>();

  RtfSink(Limits limits) {
    this.tables = new TableStack(limits);
  }

  StoryText text() {
    return text;
  }

  TableStack tables() {
    return tables;
  }

  /** Puts the story of a text box behind the paragraph it is anchored in. */
  void addBox(List<StoryPart> box) {
    boxes.addAll(box);
  }

  /** Ends a paragraph that lies so deep in tables. */
  void endParagraph(int headingLevel, int depth) {
    List<StoryPart> parts = new ArrayList<>();
    parts.add(new StoryLine(text.take(), headingLevel));
    parts.addAll(boxes);
    boxes.clear();
    tables.add(parts, depth);
  }

  /** The whole story, the last paragraph even without its end. */
  List<StoryPart> finish() {
    if (!text.isBlank() || !boxes.isEmpty()) {
      endParagraph(0, 0);
    }
    return tables.finish();
  }
}
