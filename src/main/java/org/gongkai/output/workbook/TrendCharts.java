package org.gongkai.output.workbook;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkai.output.sums.DistrictTotals;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/**
 * Draws charts below the lines they show, one below each of the first columns and one below the
 * years. They refer to the cells, so they follow when somebody corrects a figure, and carry the
 * values for viewers that do not look them up.
 *
 * @param years from left to right
 * @param firstColumn the column of the first year
 */
record TrendCharts(XSSFSheet sheet, List<DistrictTotals> years, int firstColumn) {

  private static final int HEAD_ROW = 2;
  private static final int HEIGHT = 22;

  /** How many columns of years are at least as wide as a chart. */
  private static final int YEARS = 6;

  /** Told apart by those who see few colours, and in grey print. */
  private static final List<String> COLOURS = List.of("1F4E79", "ED7D31", "70AD47", "7F7F7F");

  TrendCharts {
    years = List.copyOf(years);
  }

  void columns(int top, int place, String title, List<TrendLine> lines) {
    XSSFChart chart = chart(top, place, title);
    XDDFChartData data = data(chart, ChartTypes.BAR, "General");
    ((XDDFBarChartData) data).setBarDirection(BarDirection.COL);
    for (int i = 0; i < lines.size(); i++) {
      XDDFChartData.Series series = series(data, lines.get(i));
      series.setFillProperties(new XDDFSolidFillProperties(colour(i)));
    }
    chart.plot(data);
  }

  void lines(int top, int place, String title, List<TrendLine> lines) {
    XSSFChart chart = chart(top, place, title);
    XDDFChartData data = data(chart, ChartTypes.LINE, "0%");
    for (int i = 0; i < lines.size(); i++) {
      XDDFLineChartData.Series series = (XDDFLineChartData.Series) series(data, lines.get(i));
      series.setSmooth(false);
      series.setMarkerStyle(MarkerStyle.CIRCLE);
      XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(i)));
      line.setWidth(2.25);
      series.setLineProperties(line);
    }
    chart.plot(data);
  }

  private XSSFChart chart(int top, int place, String title) {
    int right = place < firstColumn ? place + 1 : firstColumn + Math.max(YEARS, years.size());
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, place, top, right, top + HEIGHT);
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    chart.setTitleText(title);
    forgetLocale(chart);
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    return chart;
  }

  /** The library marks a title with the language of the machine, which is nobody's business. */
  private static void forgetLocale(XSSFChart chart) {
    for (CTTextParagraph line : chart.getCTChart().getTitle().getTx().getRich().getPList()) {
      line.getRList().stream()
          .filter(CTRegularTextRun::isSetRPr)
          .forEach(run -> run.getRPr().setLang("zh-CN"));
    }
  }

  private static XDDFChartData data(XSSFChart chart, ChartTypes type, String format) {
    XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
    left.setCrosses(AxisCrosses.AUTO_ZERO);
    left.setCrossBetween(AxisCrossBetween.BETWEEN);
    left.setMinimum(0);
    left.setNumberFormat(format);
    left.getOrAddMajorGridProperties()
        .setLineProperties(
            new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb("D9D9D9")))));
    return chart.createData(type, bottom, left);
  }

  /** A null among the numbers is a gap in the line. */
  @SuppressWarnings("NullAway")
  private XDDFChartData.Series series(XDDFChartData data, TrendLine line) {
    String[] names =
        years.stream().map(year -> Integer.toString(year.year())).toArray(String[]::new);
    Double[] numbers = new Double[names.length];
    for (int i = 0; i < numbers.length; i++) {
      BigDecimal value = line.values().get(i);
      numbers[i] = value == null ? null : value.doubleValue();
    }
    XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(names, range(HEAD_ROW));
    XDDFNumericalDataSource<Double> values =
        XDDFDataSourcesFactory.fromArray(numbers, range(line.row()));
    XDDFChartData.Series series = data.addSeries(categories, values);
    series.setTitle(line.label());
    return series;
  }

  private String range(int row) {
    return new CellRangeAddress(row, row, firstColumn, firstColumn + years.size() - 1)
        .formatAsString(sheet.getSheetName(), true);
  }

  private static XDDFColor colour(int index) {
    return XDDFColor.from(rgb(COLOURS.get(index % COLOURS.size())));
  }

  private static byte[] rgb(String colour) {
    return HexFormat.of().parseHex(colour);
  }
}
