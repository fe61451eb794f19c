package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Paragraph;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.Quantity;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleEncoding;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.SampleFiles;
import org.gongkai.sample.SamplePrinter;
import org.gongkai.sample.disguise.Disguise;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.figure.SampleSize;
import org.gongkai.sample.render.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One wrong character anywhere in a label, of a line, a group or a column, in tables that lost
 * their grid: it costs nothing or the line it stands in, never a wrong figure, never the table.
 */
class MisprintedLabelsTest {

  private static final String[] SLIPS = {"某", "", "未某"};

  private static final int SEED = 7;

  /** Cells of the longest line. */
  private static final int LONGEST_LINE = 15;

  private final Extractor extractor = new Extractor(Forms.national(), SampleFiles.roster(), 2026);

  /** How the tables lost their grid. */
  enum Loss {
    GLUED(0) {
      @Override
      String text(String cells) {
        return cells.replaceAll("\\s+", "");
      }
    },
    GLUED_ROWS(1) {
      @Override
      String text(String cells) {
        return cells
            .replaceAll("(?<=[^\\d\\s])\\s+(?=\\d+(\\s|$))", "")
            .replaceAll("(?<=\\d)\\s+(?=\\d+(\\s|$))", "");
      }
    },
    CELL_LINES(0) {
      @Override
      String text(String cells) {
        return cells;
      }
    },
    ONE_LINE(1) {
      @Override
      String text(String cells) {
        return cells.replace('\n', ' ');
      }
    };

    private final int firstPlace;

    Loss(int firstPlace) {
      this.firstPlace = firstPlace;
    }

    abstract String text(String cells);
  }

  /** What one slip did: wrong cells, and how many that were read before are lost. */
  private record Harm(List<String> wrong, int lost) {}

  @ParameterizedTest
  @EnumSource(Loss.class)
  void oneWrongCharacterCostsAtMostItsLine(Loss loss) {
    List<String> wrong = new ArrayList<>();
    NavigableMap<Integer, Integer> lost = new TreeMap<>();
    for (SampleForm form : SampleForm.values()) {
      SampleFile file = file(form);
      String page = page(file);
      Map<CellKey, Quantity> plain = read(file, loss.text(tables(page)), page);
      for (String label : labels(file.year())) {
        for (String cells : slips(tables(page), label, loss)) {
          Harm harm = harm(file, plain, read(file, loss.text(cells), page));
          harm.wrong().forEach(cell -> wrong.add(loss + " " + label + ": " + cell));
          lost.merge(harm.lost(), 1, Integer::sum);
        }
      }
    }
    int all = lost.values().stream().mapToInt(Integer::intValue).sum();
    int whole = lost.getOrDefault(0, 0);
    int tables = lost.tailMap(LONGEST_LINE, false).values().stream().mapToInt(i -> i).sum();
    System.out.printf(
        "%s: of %d slips %d cost nothing, %d more than a line%n", loss, all, whole, tables);
    assertThat(wrong).isEmpty();
    assertThat(tables * 10).isLessThan(all);
  }

  private static Harm harm(
      SampleFile file, Map<CellKey, Quantity> plain, Map<CellKey, Quantity> found) {
    List<String> wrong = new ArrayList<>();
    int lost = 0;
    for (Map.Entry<CellKey, Quantity> cell : file.expected().entrySet()) {
      CellKey key = cell.getKey();
      Quantity seen = found.getOrDefault(key, Quantity.absent());
      boolean otherFigure = seen.isNumber() && !file.allows(key, seen);
      boolean figureCalledBlank = seen.isEmpty() && cell.getValue().isNumber();
      if (otherFigure || figureCalledBlank) {
        wrong.add(key + " " + seen + " instead of " + cell.getValue());
      }
      if (plain.getOrDefault(key, Quantity.absent()).isNumber() && !seen.isNumber()) {
        lost++;
      }
    }
    return new Harm(wrong, lost);
  }

  /** The tables with one slip in a label, at every second place; which half depends on the loss. */
  private static List<String> slips(String tables, String label, Loss loss) {
    List<String> slips = new ArrayList<>();
    int at = tables.indexOf("\n" + label + "\n");
    for (int place = loss.firstPlace; at >= 0 && place < label.length(); place += 2) {
      String slip = SLIPS[place % SLIPS.length];
      String odd = label.substring(0, place) + slip + label.substring(place + 1);
      slips.add(tables.substring(0, at + 1) + odd + tables.substring(at + 1 + label.length()));
    }
    return slips;
  }

  private static SampleFile file(SampleForm form) {
    return new SamplePrinter(Shape.CELL_LINES_DENSE, Disguise.none(), SampleEncoding.UTF_8)
        .print(SampleFiles.report(SEED, form, SampleSize.SMALL), "slips.txt");
  }

  private static String page(SampleFile file) {
    Document document =
        ((ReadResult.Read) new Readers().read(file.path(), file.content())).document();
    return document.blocks().stream()
        .map(block -> ((Paragraph) block).text())
        .collect(Collectors.joining("\n"));
  }

  private static String tables(String page) {
    return page.substring(page.indexOf("二、主动公开"), page.indexOf("五、"));
  }

  private static Set<String> labels(int year) {
    Form form = Forms.national().forYear(year).orElseThrow();
    Set<String> labels = new LinkedHashSet<>();
    for (Table table : form.tables()) {
      labels.addAll(
          Stream.concat(
                  table.lines().stream().map(Line::labels).flatMap(List::stream),
                  table.blocks().stream()
                      .flatMap(block -> block.columns().stream().map(Column::labels))
                      .flatMap(List::stream))
              .toList());
    }
    return labels;
  }

  private Map<CellKey, Quantity> read(SampleFile file, String tables, String page) {
    String text =
        page.substring(0, page.indexOf("二、主动公开"))
            + tables
            + "\n"
            + page.substring(page.indexOf("五、"));
    List<Block> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      lines.add(new Paragraph(line, SourceSpan.line(++number)));
    }
    Loading loading = extractor.extract(new Document("text", "", lines), "reports/" + file.path());
    return loading instanceof Loading.Loaded loaded
        ? loaded.report().facts().stream().collect(Collectors.toMap(Fact::cell, Fact::quantity))
        : Map.of();
  }
}
