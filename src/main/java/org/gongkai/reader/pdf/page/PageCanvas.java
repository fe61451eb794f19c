package org.gongkai.reader.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.reader.Deadline;
import org.jspecify.annotations.Nullable;

/** Runs a page's instructions and notes what they paint, without painting it. */
public final class PageCanvas extends PDFGraphicsStreamEngine {

  /** Letters no larger than this, in points, are specks. */
  private static final double SPECK = 1.5;

  private final UprightPage upright;
  private final PaintedPage painted;
  private final Layers layers;
  private final Deadline deadline;
  private final ClipBox clip;
  private final GeneralPath path = new GeneralPath();
  private boolean clips;

  private PageCanvas(
      PDPage page, UprightPage upright, PaintedPage painted, Layers layers, Deadline deadline) {
    super(page);
    this.upright = upright;
    this.painted = painted;
    this.layers = layers;
    this.deadline = deadline;
    this.clip = new ClipBox(upright.transform());
  }

  /** What a page shows, the contents of its form fields and notes too. */
  public static PaintedPage paint(PDPage page, Layers layers, Deadline deadline)
      throws IOException {
    UprightPage upright = new UprightPage(page);
    PaintedPage painted = new PaintedPage(upright.width(), upright.height(), deadline);
    PageCanvas canvas = new PageCanvas(page, upright, painted, layers, deadline);
    canvas.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (!annotation.isHidden() && !annotation.isNoView()) {
        canvas.showAnnotation(annotation);
      }
    }
    return painted;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    deadline.check();
    if (layers.isHidden()) {
      return;
    }
    AffineTransform toPage = new AffineTransform(upright.transform());
    toPage.concatenate(matrix.createAffineTransform());
    Optional<Glyph> glyph = GlyphBox.glyph(toPage, font, code, displacement);
    if (glyph.isEmpty()) {
      return;
    }
    Ink ink = Ink.of(getGraphicsState());
    boolean speck = glyph.get().box().height() <= SPECK;
    if (ink.isWritten() && !speck && clip.of(getGraphicsState()).holdsCenterOf(glyph.get().box())) {
      painted.letter(glyph.get(), ink.text());
    } else if (!glyph.get().isBlank()) {
      painted.hiddenLetter();
    }
  }

  @Override
  public void drawImage(PDImage image) {
    if (layers.isHidden()) {
      return;
    }
    AffineTransform toPage = new AffineTransform(upright.transform());
    toPage.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
    Box box = Box.of(toPage.createTransformedShape(unit).getBounds2D());
    if (Ruling.isThin(box)) {
      painted.ruling(Ruling.of(box));
    } else {
      painted.image(box, Ink.of(getGraphicsState()).isOpaque() && Ink.isOpaque(image));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    clips = true;
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x3, y3);
    } else {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  /** Narrows what can be seen; the box around the path is near enough. */
  @Override
  public void endPath() {
    if (clips) {
      getGraphicsState().intersectClippingPath(new GeneralPath(path.getBounds2D()));
      clips = false;
    }
    path.reset();
  }

  @Override
  public void strokePath() {
    stroke(Ink.of(getGraphicsState()));
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill(Ink.of(getGraphicsState()));
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    Ink ink = Ink.of(getGraphicsState());
    fill(ink);
    stroke(ink);
    endPath();
  }

  @Override
  public void shadingFill(COSName shading) {
    // A gradient is neither text nor ruling.
  }

  private PathLines lines() {
    return PathLines.of(new GeneralPath(path.createTransformedShape(upright.transform())));
  }

  private void stroke(Ink ink) {
    if (!layers.isHidden() && ink.isSeen() && !PaintedPage.isPale(ink.stroke())) {
      lines().lines().forEach(painted::ruling);
    }
  }

  private void fill(Ink ink) {
    if (layers.isHidden() || !ink.isSeen()) {
      return;
    }
    PathLines lines = lines();
    if (!lines.isPlain()) {
      painted.shape();
    }
    lines.boxes().forEach(box -> fill(box, ink));
  }

  private void fill(Box box, Ink ink) {
    if (!Ruling.isThin(box)) {
      if (ink.isOpaque()) {
        painted.area(box, ink.fill());
      }
    } else if (!PaintedPage.isPale(ink.fill())) {
      painted.ruling(Ruling.of(box));
    }
  }

  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    layers.begin(properties);
  }

  @Override
  public void endMarkedContentSequence() {
    layers.end();
  }

  /** A group is painted as a whole, as faintly as is said outside of it. */
  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (Ink.of(getGraphicsState()).isSeen()) {
      super.showTransparencyGroup(form);
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (layers.shows(form.getOptionalContent())) {
      super.showForm(form);
    }
  }
}
