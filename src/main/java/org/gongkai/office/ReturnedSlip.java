package org.gongkai.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.model.Answer;
import org.gongkai.model.ItemCode;
import org.gongkai.model.SlipNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads a slip that came back, line by line from the top, whatever office program it went through:
 * an answer is all that stands between the code of its item and the next item, in the box or below.
 * Items may be missing or in another order.
 */
final class ReturnedSlip {

  private static final SlipWords WORDS = new SlipWords();

  /** How much of a spoilt code is shown. */
  private static final int SHOWN = 60;

  private final String name;
  private final Document document;
  private final List<Answer> answers = new ArrayList<>();
  private final List<String> spoilt = new ArrayList<>();
  private final Map<String, String> item = new HashMap<>();
  private final List<String> answer = new ArrayList<>();
  private Optional<SlipNumber> slip = Optional.empty();
  private @Nullable ItemCode code;

  ReturnedSlip(String name, Document document) {
    this.name = name;
    this.document = document;
  }

  ReturnedItems read() {
    for (Block block : document.blocks()) {
      if (block instanceof Grid grid) {
        for (int row = 0; row < grid.height(); row++) {
          line(cells(grid, row));
        }
      } else if (block instanceof Paragraph paragraph) {
        line(List.of(paragraph.text().strip()));
      } else if (block instanceof Heading heading) {
        line(List.of(heading.text().strip()));
      }
    }
    end();
    return new ReturnedItems(answers, spoilt);
  }

  private static List<String> cells(Grid grid, int row) {
    return grid.row(row).stream()
        .filter(cell -> cell.row() == row)
        .map(GridCell::text)
        .map(String::strip)
        .toList();
  }

  private void line(List<String> cells) {
    String all = String.join("　", cells).strip();
    Optional<ItemCode.Found> found = ItemCode.find(all);
    if (found.isPresent()) {
      end();
      code = found.get().code();
      answer.add(found.get().behind().replaceFirst("^[\\h\\s]*[)）]?", ""));
    } else if (cells.isEmpty() || all.isEmpty()) {
      return;
    } else if (WORDS.isAnswerHead(all) && isLost(all)) {
      end();
      spoilt.add(all.substring(0, Math.min(SHOWN, all.length())));
      item.clear();
    } else if (WORDS.isItemNumber(cells.get(0))) {
      begin(cells);
    } else if (cells.size() == 2 && WORDS.row(cells.get(0)).isPresent()) {
      end();
      item.put(WORDS.row(cells.get(0)).orElse(""), cells.get(1));
    } else if (WORDS.isEnd(all)) {
      end();
    } else if (code != null) {
      answer.add(all);
    } else {
      slip = slip.or(() -> SlipNumber.find(all));
    }
  }

  /** Whether what stands there is the head of an answer, and not an answer that begins so. */
  private boolean isLost(String text) {
    return code == null || ItemCode.isSpoilt(text);
  }

  private void begin(List<String> cells) {
    end();
    item.clear();
    String title = cells.stream().skip(1).collect(Collectors.joining("　"));
    item.put("severity", WORDS.severity(title));
    item.put("place", WORDS.place(title));
  }

  /** Notes the answer that is over, if there is one. */
  private void end() {
    ItemCode answered = code;
    if (answered != null) {
      Answer.Item printed =
          new Answer.Item(
              part("severity"), part("place"), part("message"), part("basis"), part("demand"));
      answers.add(new Answer(answered, slip, text(), printed, name));
      item.clear();
    }
    answer.clear();
    code = null;
  }

  private String part(String name) {
    return item.getOrDefault(name, "");
  }

  private String text() {
    return answer.stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
