package org.gongkai.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Document;
import org.gongkai.document.Document.Origin;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.scan.Recogniser;
import org.gongkai.reader.pdf.scan.Scan;
import org.junit.jupiter.api.Test;

/** The way from the image of a page to cells, with a recogniser that says what it is told to. */
class ScannedPdfTest {

  /** Says a script line by line, wherever it sees ink. */
  private static final class Script implements Recogniser {

    private final Map<Kind, List<Line>> script = new EnumMap<>(Kind.class);

    Script say(Kind kind, String text, double confidence) {
      script
          .computeIfAbsent(kind, key -> new ArrayList<>())
          .add(new Line(text, new Box(0, 0, 0, 0), confidence));
      return this;
    }

    @Override
    public boolean isAvailable() {
      return true;
    }

    @Override
    public List<Line> recognise(BufferedImage image, Kind kind, Duration time) throws IOException {
      List<Line> said = new ArrayList<>();
      List<Line> lines = script.getOrDefault(kind, List.of());
      Scan scan = new Scan(image);
      for (int y = 1; y < scan.height() && said.size() < lines.size(); y++) {
        if (isInk(scan, y) && !isInk(scan, y - 1)) {
          Line line = lines.get(said.size());
          said.add(new Line(line.text(), new Box(50, y, 100, y + 5.0), line.confidence()));
        }
      }
      return said;
    }

    private static boolean isInk(Scan scan, int y) {
      return scan.findInk(new Box(0, y, scan.width(), y + 1.0), 1).isPresent();
    }
  }

  /** A table of one row and three columns, a blot in each of the first so many. */
  private static DrawnPdf scan(int blots) {
    BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 800, 600);
    pen.setColor(Color.BLACK);
    for (int x = 100; x <= 700; x += 200) {
      pen.fillRect(x, 200, 2, 100);
    }
    pen.fillRect(100, 200, 602, 2);
    pen.fillRect(100, 300, 602, 2);
    for (int blot = 0; blot < blots; blot++) {
      pen.fillRect(180 + 200 * blot, 240, 20, 20);
    }
    pen.fillRect(100, 100, 300, 20);
    pen.dispose();
    return new DrawnPdf().page().image(image);
  }

  private static Document read(DrawnPdf pdf, Recogniser recogniser) {
    return PdfOutline.read(pdf.bytes(), recogniser);
  }

  private static Script script() {
    return new Script().say(Recogniser.Kind.PAGE, "政府信息公开情况", 95);
  }

  @Test
  void aFigureBothReadingsAgreeOnIsTakenAndTheDocumentSaysWhereItComesFrom() {
    Script script =
        script()
            .say(Recogniser.Kind.WORDS, "行政许可", 90)
            .say(Recogniser.Kind.WORDS, "12", 60)
            .say(Recogniser.Kind.FIGURES, "12", 70);

    Document document = read(scan(2), script);

    assertThat(document.origin()).isEqualTo(Origin.IMAGE);
    assertThat(PdfOutline.of(document)).containsExactly("政府信息公开情况", "[行政许可 ¦ 12 ¦ ]");
  }

  @Test
  void aFigureTheReadingsDisagreeOnStaysUndecided() {
    Script script =
        script()
            .say(Recogniser.Kind.WORDS, "88283", 89)
            .say(Recogniser.Kind.FIGURES, "68283", 79)
            .say(Recogniser.Kind.WORDS, "十", 50)
            .say(Recogniser.Kind.FIGURES, "4", 95)
            .say(Recogniser.Kind.WORDS, "八", 85)
            .say(Recogniser.Kind.FIGURES, "3", 85);

    assertThat(PdfOutline.of(read(scan(3), script))).contains("[88283¦68283 ¦ 4 ¦ 八¦3]");
  }

  @Test
  void aFigureOutsideRuledCellsIsReadOnceOnlyAndKeptFromBeingOne() {
    Script script = new Script().say(Recogniser.Kind.PAGE, "行政许可信息 41094 2021年公开", 95);

    assertThat(PdfOutline.of(read(scan(0), script))).contains("行政许可信息 ¦41094¦ 2021年公开");
  }

  @Test
  void inkThatNobodyCanReadIsNotBlank() {
    assertThat(PdfOutline.of(read(scan(1), script()))).contains("[¦ ¦  ¦ ]");
  }

  @Test
  void withoutWordsOfAReportNothingIsTaken() {
    Script script = new Script().say(Recogniser.Kind.PAGE, "模糊不清", 20);

    assertRefused(scan(2), script);
  }

  @Test
  void withoutARecogniserOrWhenItFailsAScanIsRefused() {
    assertRefused(scan(2), new Failing(false));
    assertRefused(scan(2), new Failing(true));
  }

  @Test
  void textUnderTheImageOfAScanIsNotTrusted() {
    DrawnPdf pdf = new DrawnPdf().page().text("1 2 3 4", 50, 50);
    DrawnPdf covered = pdf.image(new BufferedImage(80, 60, BufferedImage.TYPE_BYTE_GRAY));

    assertRefused(covered, new Failing(false));
  }

  @Test
  void aTextLayerOfOtherCharactersThanArePrintedIsNotTrusted() {
    DrawnPdf pdf = new DrawnPdf().page().text("Øª¶§ 1000 Øª¶§ÆŒ 50 ƒ‹›„ Øª¶§ÆŒ ƒ‹›„Ø 300", 50, 50);

    assertRefused(pdf, new Failing(false));
  }

  private static void assertRefused(DrawnPdf pdf, Recogniser recogniser) {
    assertThatThrownBy(() -> read(pdf, recogniser))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith(Reason.SCANNED.name());
  }

  private record Failing(boolean isAvailable) implements Recogniser {

    @Override
    public List<Line> recognise(BufferedImage image, Kind kind, Duration time) throws IOException {
      throw new IOException("no answer");
    }
  }
}
