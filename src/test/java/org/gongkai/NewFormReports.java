package org.gongkai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.form.LayoutEquation;
import org.gongkai.form.NewForm;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.book.BookStyle;
import org.gongkai.sample.book.BookWriter;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.Place;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Kind;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;
import org.gongkai.sample.pdf.PdfWriter;
import org.gongkai.sample.render.LossyShape;
import org.gongkai.sample.render.Renderer;
import org.gongkai.sample.render.Shape;
import org.gongkai.sample.word.WordWriter;

/** Reports of 2023 and 2024 of seven agencies, each in a shape of its own. */
final class NewFormReports {

  static final List<String> AGENCIES = List.of("N1", "N2", "N3", "N4", "N5", "N6", "N7");

  private static final List<String> NAMES =
      List.of("云岫区民政局", "云岫区水务局", "云岫区文化局", "云岫区卫生局", "云岫区教育局", "云岫区司法局", "云岫区审计局");

  private static final List<String> SUFFIXES =
      List.of(".html", ".txt", ".txt", ".txt", ".docx", ".xlsx", ".pdf");

  private static final BookStyle BOOK =
      new BookStyle(BookStyle.Kind.XLSX, false, true, true, BookStyle.Figures.NUMBERS);

  private NewFormReports() {}

  static void write(Path input) throws Exception {
    Files.createDirectories(input.resolve("reports/2023"));
    Files.createDirectories(input.resolve("reports/2024"));
    StringBuilder agencies =
        new StringBuilder("code,name,district,type,aliases,active_from,active_to\n");
    for (int i = 0; i < AGENCIES.size(); i++) {
      agencies.append(AGENCIES.get(i) + "," + NAMES.get(i) + ",云岫区,department,,,\n");
      for (int year : List.of(2023, 2024)) {
        DressedPage page = page(NAMES.get(i), year);
        Path file = input.resolve("reports/" + year + "/" + NAMES.get(i) + SUFFIXES.get(i));
        Files.write(file, bytes(i, page));
      }
    }
    Files.writeString(input.resolve("agencies.csv"), agencies);
  }

  private static byte[] bytes(int agency, DressedPage page) {
    return switch (agency) {
      case 0 -> rendered(Shape.HTML.renderer(), page);
      case 1 -> rendered(Shape.CELL_LINES.renderer(), page);
      case 2 -> aligned(page).getBytes(UTF_8);
      case 3 -> rendered(LossyShape.GLUED.renderer(), page);
      case 4 -> new WordWriter(WordWriter::run, "").write(page);
      case 5 -> BookWriter.write(page, BOOK);
      default -> PdfWriter.write(page);
    };
  }

  private static byte[] rendered(Renderer renderer, DressedPage page) {
    return renderer.render(page, "utf-8").getBytes(UTF_8);
  }

  private static Form form(int year) throws Exception {
    return NewForm.among(Forms.national()).forYear(year).orElseThrow();
  }

  private static DressedPage page(String agency, int year) throws Exception {
    Map<String, String> figures = figures(year);
    String title = agency + year + "年政府信息公开工作年度报告";
    List<SamplePart> parts = new ArrayList<>();
    parts.add(new Text(Kind.TITLE, title));
    parts.add(new Text(Kind.HEADING, "一、总体情况"));
    parts.add(new Text(Kind.PARAGRAPH, "本单位按照要求做好各项公开工作，全年运行平稳。"));
    for (Table table : form(year).tables()) {
      parts.add(new Text(Kind.HEADING, table.heading()));
      parts.add(DressedPage.statutory(table, key -> quantity(figures, key)));
    }
    parts.add(new Text(Kind.HEADING, "五、存在的主要问题及改进情况"));
    parts.add(new Text(Kind.PARAGRAPH, "栏目更新不够及时，下一步将安排专人负责。"));
    parts.add(new Text(Kind.HEADING, "六、其他需要报告的事项"));
    parts.add(new Text(Kind.PARAGRAPH, "没有其他需要报告的事项。"));
    return new DressedPage(title, parts);
  }

  private static Quantity quantity(Map<String, String> figures, CellKey key) {
    return Quantity.number(Long.parseLong(figures.getOrDefault(name(key), "0")));
  }

  private static String name(CellKey key) {
    return key.section() + " " + key.category() + " " + key.measure();
  }

  /** What every report of a year prints, by section, line and column; all equations hold. */
  static Map<String, String> figures(int year) throws Exception {
    Form form = form(year);
    Map<CellKey, Long> figures = new LinkedHashMap<>();
    int at = 0;
    for (FormCell cell : form.cells()) {
      boolean isCount = cell.type() == Column.Type.COUNT;
      figures.put(cell.key(), isCount ? (long) (at++ * 7 % 5 == 0 ? 1 : 0) : 0L);
    }
    for (String measure : measures(form)) {
      figures.put(new CellKey("requests", "carried_in", measure), 0L);
      figures.put(new CellKey("requests", "carried_out", measure), 0L);
      long results = sum(form, figures, "SUM-02", other -> new CellKey("requests", other, measure));
      figures.put(new CellKey("requests", "result.total", measure), results);
      figures.put(new CellKey("requests", "received_new", measure), results);
    }
    form.get("requests")
        .lines()
        .forEach(line -> total(form, figures, "SUM-01", "requests", line.category()));
    form.get("review_litigation")
        .lines()
        .forEach(line -> total(form, figures, "LIT-01", "review_litigation", line.category()));
    Map<String, String> named = new TreeMap<>();
    figures.forEach((key, value) -> named.put(name(key), Long.toString(value)));
    return named;
  }

  private static List<String> measures(Form form) {
    return form.get("requests").blocks().get(0).columns().stream().map(Column::measure).toList();
  }

  private static void total(
      Form form, Map<CellKey, Long> figures, String check, String section, String category) {
    figures.put(
        new CellKey(section, category, "total"),
        sum(form, figures, check, other -> new CellKey(section, category, other)));
  }

  private static long sum(
      Form form, Map<CellKey, Long> figures, String check, Function<String, CellKey> cell) {
    LayoutEquation identity =
        form.identities().stream()
            .filter(each -> each.check().equals(check))
            .findFirst()
            .orElseThrow();
    return identity.left().stream()
        .mapToLong(code -> figures.getOrDefault(cell.apply(code), 0L))
        .sum();
  }

  static Map<String, String> found(List<Map<String, String>> facts, String agency, int year) {
    Map<String, String> found = new TreeMap<>();
    for (Map<String, String> row : facts) {
      if (agency.equals(row.get("agency_code")) && Integer.toString(year).equals(row.get("year"))) {
        found.put(
            row.get("section") + " " + row.get("category") + " " + row.get("measure"),
            String.valueOf(row.get("value")));
      }
    }
    return found;
  }

  /** Columns kept by spaces. */
  private static String aligned(DressedPage page) {
    StringBuilder text = new StringBuilder();
    for (SamplePart part : page.parts()) {
      if (part instanceof Text line) {
        text.append(line.text()).append("\n\n");
      } else if (part instanceof Tabular tabular) {
        rows(tabular.table(), text);
      }
    }
    return text.toString();
  }

  private static int start(int column) {
    return column < 3 ? column * 36 : 162 + (column - 3) * 18;
  }

  private static void rows(DressedTable table, StringBuilder text) {
    for (List<Place> row : table.places()) {
      StringBuilder line = new StringBuilder();
      int width = 0;
      for (Place place : row) {
        if (place.first()) {
          int start = start(place.column());
          line.append(" ".repeat(Math.max(width == 0 ? 0 : 2, start - width)));
          width = Math.max(width == 0 ? 0 : width + 2, start);
          line.append(place.cell().text());
          width += place.cell().text().codePoints().map(c -> c > 255 ? 2 : 1).sum();
        }
      }
      text.append(line).append("\n");
    }
    text.append("\n");
  }
}
