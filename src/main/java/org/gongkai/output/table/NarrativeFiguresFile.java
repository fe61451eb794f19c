package org.gongkai.output.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.ReportKey;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.narrative.NarratedFigure;
import org.gongkai.rollup.narrative.NarratedFigure.Certainty;
import org.gongkai.rollup.narrative.NarratedFigures;
import org.gongkai.rollup.narrative.Topic;
import org.jspecify.annotations.Nullable;

/**
 * {@code narrative_figures.csv}: figures that reports give in words and no table asks for, by
 * topic; behind them, for a district and year, the sum of a topic where every expected report gives
 * exactly one figure in the same unit.
 */
public final class NarrativeFiguresFile extends RowTable<NarrativeFiguresFile.Row> {

  private static final String SUM = "sum";

  /** A figure of an agency, or the sum of a district. */
  record Row(
      String district,
      @Nullable Agency agency,
      int year,
      Topic topic,
      String label,
      BigDecimal figure,
      String unit,
      String certainty,
      String sentence,
      boolean counted) {}

  public NarrativeFiguresFile() {
    super("narrative_figures");
    List<String> certainties = new ArrayList<>(CsvColumn.words(Certainty.values()));
    certainties.add(SUM);
    addDistrict(Row::district);
    add(
        CsvColumn.text("agency_code").inFile(name()),
        row -> row.agency == null ? "" : row.agency.code());
    add(CsvColumn.text("agency").inFile(name()), row -> name(row.agency));
    addYear(Row::year);
    add(CsvColumn.text("topic").always(), row -> row.topic.code());
    add(CsvColumn.text("topic_label").always(), Row::label);
    add(CsvColumn.number("figure").always(), Row::figure);
    add(CsvColumn.text("unit").inFile(name()), Row::unit);
    add(CsvColumn.text("certainty").oneOf(certainties), Row::certainty);
    add(CsvColumn.text("sentence"), Row::sentence);
    addSomeRole(CsvColumn.flag("counted").inFile(name()), Row::agency, Row::counted);
  }

  @Override
  public boolean isByDistrict() {
    return false;
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    Wording labels = new Wording("org/gongkai/rollup/topics", edition.language());
    Set<ReportKey> counted = counted(edition);
    Sums sums = new Sums(edition);
    edition.forEachNarrative(
        (key, narrative) -> {
          Agency agency = edition.roster().get(key.agencyCode());
          for (NarratedFigure figure : NarratedFigures.of(key.year(), narrative)) {
            boolean isCounted = figure.certainty() == Certainty.EXACT && counted.contains(key);
            rows.accept(row(agency, key.year(), figure, labels, isCounted));
            if (isCounted) {
              sums.add(agency, key, figure);
            }
          }
        });
    sums.forEach(labels, rows);
  }

  private static Row row(
      Agency agency, int year, NarratedFigure figure, Wording labels, boolean counted) {
    return new Row(
        agency.district(),
        agency,
        year,
        figure.topic(),
        labels.text(figure.topic().code()),
        figure.figure(),
        figure.unit(),
        figure.certainty().code(),
        figure.sentence(),
        counted);
  }

  private record Place(String district, int year, Topic topic) {}

  private static final class Sums {

    private final Map<Place, Map<String, NarratedFigure>> figures = new LinkedHashMap<>();
    private final Map<String, Integer> expected = new HashMap<>();

    Sums(EditionSource edition) {
      for (Coverage coverage : edition.coverage()) {
        expected.merge(place(coverage.agency().district(), coverage.year()), 1, Integer::sum);
      }
    }

    void add(Agency agency, ReportKey key, NarratedFigure figure) {
      figures
          .computeIfAbsent(
              new Place(agency.district(), key.year(), figure.topic()),
              any -> new LinkedHashMap<>())
          .put(agency.code(), figure);
    }

    void forEach(Wording labels, Consumer<Row> rows) {
      figures.forEach(
          (at, ofAgencies) -> {
            boolean all =
                ofAgencies.size() == expected.getOrDefault(place(at.district, at.year), 0);
            if (all
                && ofAgencies.values().stream().map(NarratedFigure::unit).distinct().count() == 1) {
              rows.accept(sum(at, List.copyOf(ofAgencies.values()), labels));
            }
          });
    }

    private static Row sum(Place at, List<NarratedFigure> all, Wording labels) {
      BigDecimal sum =
          all.stream().map(NarratedFigure::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
      String label = labels.text(at.topic.code());
      String unit = all.get(0).unit();
      return new Row(at.district, null, at.year, at.topic, label, sum, unit, SUM, "", false);
    }

    private static String place(String district, int year) {
      return district + "/" + year;
    }
  }
}
