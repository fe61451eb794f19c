package org.gongkai.output.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;
import org.gongkai.rollup.narrative.NarratedFigure;
import org.gongkai.rollup.narrative.NarratedFigure.Certainty;
import org.gongkai.rollup.narrative.NarratedFigures;
import org.gongkai.rollup.narrative.Topic;

/**
 * {@code narrative_figures.csv}: figures that reports give in words and no table asks for, by
 * topic; behind them, for a district and year, the sum of a topic where every expected report gives
 * exactly one figure in the same unit.
 */
public final class NarrativeFiguresFile implements TableFile {

  private static final String SUM = "sum";

  @Override
  public String name() {
    return "narrative_figures";
  }

  @Override
  public List<CsvColumn> columns() {
    List<String> certainties = new ArrayList<>();
    Stream.of(Certainty.values()).map(Certainty::code).forEach(certainties::add);
    certainties.add(SUM);
    return CommonColumns.join(
        List.of(
            CommonColumns.DISTRICT,
            CsvColumn.text("agency_code").inFile(name()),
            CsvColumn.text("agency").inFile(name()),
            CommonColumns.YEAR,
            CsvColumn.text("topic").always(),
            CsvColumn.text("topic_label").always(),
            CsvColumn.number("figure").always(),
            CsvColumn.text("unit").inFile(name()),
            CsvColumn.text("certainty").oneOf(certainties),
            CsvColumn.text("sentence")),
        SumColumns.ofSomeRows(name()));
  }

  @Override
  public List<String> key() {
    return List.of();
  }

  @Override
  public boolean isByDistrict() {
    return false;
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    Wording labels = new Wording("org/gongkai/rollup/topics", edition.language());
    Set<ReportKey> counted = SumColumns.counted(edition);
    Sums sums = new Sums(edition);
    edition.forEachNarrative(
        (key, narrative) ->
            NarratedFigures.of(key.year(), narrative)
                .forEach(
                    figure -> {
                      Agency agency = edition.roster().get(key.agencyCode());
                      boolean isCounted =
                          figure.certainty() == Certainty.EXACT && counted.contains(key);
                      write(rows, agency, key.year(), figure, labels, isCounted);
                      if (isCounted) {
                        sums.add(agency, key, figure);
                      }
                    }));
    sums.write(rows, labels);
  }

  private static void write(
      CsvRows rows,
      Agency agency,
      int year,
      NarratedFigure figure,
      Wording labels,
      boolean counted) {
    rows.text(agency.district())
        .text(agency.code())
        .text(agency.name())
        .year(year)
        .text(figure.topic().code())
        .text(labels.text(figure.topic().code()))
        .number(figure.figure())
        .text(figure.unit())
        .text(figure.certainty().code())
        .text(figure.sentence());
    SumColumns.write(rows, agency, counted).end();
  }

  /** A district's topic in a year. */
  private record Cell(String district, int year, Topic topic) {}

  private static final class Sums {

    private final Map<Cell, Map<String, NarratedFigure>> figures = new LinkedHashMap<>();
    private final Map<String, Integer> expected = new HashMap<>();

    Sums(EditionSource edition) {
      for (Coverage coverage : edition.coverage()) {
        expected.merge(place(coverage.agency().district(), coverage.year()), 1, Integer::sum);
      }
    }

    void add(Agency agency, ReportKey key, NarratedFigure figure) {
      figures
          .computeIfAbsent(
              new Cell(agency.district(), key.year(), figure.topic()),
              cell -> new LinkedHashMap<>())
          .put(agency.code(), figure);
    }

    void write(CsvRows rows, Wording labels) {
      figures.forEach(
          (cell, ofAgencies) -> {
            boolean all =
                ofAgencies.size() == expected.getOrDefault(place(cell.district(), cell.year()), 0);
            if (all
                && ofAgencies.values().stream().map(NarratedFigure::unit).distinct().count() == 1) {
              write(rows, cell, ofAgencies.values().stream().toList(), labels);
            }
          });
    }

    private static void write(CsvRows rows, Cell cell, List<NarratedFigure> all, Wording labels) {
      BigDecimal sum =
          all.stream().map(NarratedFigure::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
      rows.text(cell.district())
          .text("")
          .text("")
          .year(cell.year())
          .text(cell.topic().code())
          .text(labels.text(cell.topic().code()))
          .number(sum)
          .text(all.get(0).unit())
          .text(SUM)
          .text("")
          .text("")
          .flag(false)
          .end();
    }

    private static String place(String district, int year) {
      return district + "/" + year;
    }
  }
}
