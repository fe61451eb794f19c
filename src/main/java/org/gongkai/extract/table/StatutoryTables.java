package org.gongkai.extract.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.ProseLine;
import org.gongkai.extract.section.SectionHeadings;
import org.gongkai.extract.table.aligned.AlignedTables;
import org.gongkai.extract.table.flat.FlatLexer;
import org.gongkai.extract.table.flat.FlatTableReader;
import org.gongkai.extract.table.flat.FlatToken;
import org.gongkai.extract.table.grid.CutLabels;
import org.gongkai.extract.table.grid.GridTableReader;
import org.gongkai.extract.table.grid.UnheadedLines;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.ClaimInForce;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.extract.table.reading.TableClaim;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.form.Forms;
import org.gongkai.model.SourceSpan;

/** Reads all statutory tables of a document and leaves the prose. */
public final class StatutoryTables {

  /** Begins like a caption and does not end like one. */
  private static final Pattern WRAPPED = Pattern.compile("[(（]?20\\d\\d年[^，。；：|]{2,30}");

  private final Forms forms;
  private final Vocabulary vocabulary;
  private final FormOrder order;
  private final SectionHeadings headings;
  private final RowEquations equations;
  private final CutLabels cutLabels;
  private final AlignedTables aligned;

  public StatutoryTables(Forms forms, SectionHeadings headings) {
    this.forms = forms;
    this.vocabulary = new Vocabulary(forms);
    this.order = new FormOrder(forms);
    this.headings = headings;
    this.equations = new RowEquations(forms);
    this.cutLabels = new CutLabels(vocabulary);
    this.aligned = new AlignedTables(vocabulary, headings, equations);
  }

  /** Reads a document. */
  public TablesAndProse read(Document document) {
    return new Run(document.origin() == Document.Origin.IMAGE).read(document);
  }

  /** The reading of one document. */
  private final class Run {

    private final ReadingPlace place = new ReadingPlace(vocabulary.shapes());
    private final TableReadings readings;
    private final List<ProseLine> prose = new ArrayList<>();
    private final NavigableSet<Integer> tableStarts = new TreeSet<>();
    private final ClaimInForce claim;
    private final UnheadedLines unheaded;
    private final GridTableReader grids;
    private final FlatTableReader flats;
    private final Map<SourceSpan, ProseLine> pending = new LinkedHashMap<>();

    Run(boolean recognised) {
      readings = new TableReadings(recognised);
      claim = new ClaimInForce(readings);
      unheaded = new UnheadedLines(forms, vocabulary);
      grids = new GridTableReader(vocabulary, order, place, readings, equations, unheaded, claim);
      flats = new FlatTableReader(vocabulary, order, headings, equations, place, readings);
    }

    TablesAndProse read(Document document) {
      List<Paragraph> lines = new ArrayList<>();
      for (Block block : cutLabels.mend(aligned.lay(document.blocks()))) {
        if (block instanceof Grid grid) {
          readLines(lines, false);
          readGrid(grid);
        } else {
          Paragraph line = line(block);
          hear(block, line, lines);
          lines.add(line);
          note(block, line);
        }
      }
      readLines(lines, true);
      claim.drop();
      unheaded.recover(readings);
      return new TablesAndProse(readings, prose, tableStarts);
    }

    /** What is said above a table is heard where it stands: the lines before it are read first. */
    private void hear(Block block, Paragraph line, List<Paragraph> before) {
      if (block instanceof Heading && isSheet(line)) {
        readLines(before, false);
        claim.enterSheet(line.text());
        return;
      }
      Optional<TableClaim> made =
          TableClaim.find(line.text()).or(() -> findWrapped(before, line.text()));
      if (made.isPresent()) {
        readLines(before, false);
        claim.make(made.get());
      } else if (claim.isMade() && isEnd(line.text())) {
        readLines(before, false);
        claim.drop();
      }
    }

    /** A caption that goes on in a second line. */
    private static Optional<TableClaim> findWrapped(List<Paragraph> before, String text) {
      String above = before.isEmpty() ? "" : before.get(before.size() - 1).text();
      return WRAPPED.matcher(above).matches() ? TableClaim.find(above + text) : Optional.empty();
    }

    private boolean isSheet(Paragraph line) {
      return line.location().isSheet();
    }

    private boolean isEnd(String text) {
      return headings.isHeading(text) || text.indexOf('。') >= 0;
    }

    private Paragraph line(Block block) {
      return block instanceof Heading heading
          ? new Paragraph(heading.text(), heading.location())
          : (Paragraph) block;
    }

    private void note(Block block, Paragraph line) {
      if (!line.isBlank()) {
        pending.put(line.location(), new ProseLine(line.text(), kind(block), line.location()));
      }
    }

    private static ProseLine.Kind kind(Block block) {
      if (block instanceof Heading heading) {
        return heading.level() == 1 ? ProseLine.Kind.TITLE : ProseLine.Kind.HEADING;
      }
      return ProseLine.Kind.TEXT;
    }

    private void readLines(List<Paragraph> lines, boolean last) {
      List<FlatToken> tokens = new FlatLexer(vocabulary, headings).tokens(lines);
      BitSet taken = flats.read(tokens, last);
      Map<SourceSpan, StringBuilder> rest = new LinkedHashMap<>();
      Map<SourceSpan, Boolean> broken = new LinkedHashMap<>();
      for (int i = 0; i < tokens.size(); i++) {
        FlatToken token = tokens.get(i);
        if (taken.get(i)) {
          broken.put(token.location(), true);
          tableStarts.add(prose.size() + rest.size());
        } else if (token.hasText()) {
          StringBuilder text =
              rest.computeIfAbsent(token.location(), location -> new StringBuilder());
          text.append(text.isEmpty() ? "" : " ").append(token.text());
        }
      }
      rest.forEach((location, text) -> leave(location, text.toString(), broken));
      pending.clear();
      lines.clear();
    }

    /** A line that no table took from is prose as it stands; of others, what was left. */
    private void leave(SourceSpan location, String rest, Map<SourceSpan, Boolean> broken) {
      ProseLine whole = pending.get(location);
      if (whole != null && !broken.containsKey(location)) {
        prose.add(whole);
      } else {
        prose.add(new ProseLine(rest, ProseLine.Kind.TEXT, location));
      }
    }

    private void readGrid(Grid grid) {
      if (grids.read(grid)) {
        tableStarts.add(prose.size());
        return;
      }
      for (int row = 0; row < grid.height(); row++) {
        int index = row;
        grid.row(row).stream()
            .filter(cell -> cell.row() == index && !cell.isBlank())
            .forEach(
                cell ->
                    prose.add(new ProseLine(cell.text(), ProseLine.Kind.GRID, cell.location())));
      }
    }
  }
}
