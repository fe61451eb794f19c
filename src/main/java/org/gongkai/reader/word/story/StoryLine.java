package org.gongkai.reader.word.story;

import java.util.List;
import org.gongkai.reader.VisibleText;

/**
 * A paragraph of a story.
 *
 * @param text as printed; a line feed for each line broken by hand
 * @param headingLevel 1 for the highest, 0 for a paragraph that is no heading
 */
public record StoryLine(String text, int headingLevel) implements StoryPart {

  /** The lines as seen: at least one, empty for an empty paragraph. */
  List<String> lines() {
    return VisibleText.of(text).lines().map(String::strip).toList();
  }
}
