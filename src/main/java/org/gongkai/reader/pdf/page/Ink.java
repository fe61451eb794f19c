package org.gongkai.reader.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** With what the next stroke, area or letter will be painted; colours as red, green, blue. */
public final class Ink {

  private static final double FAINT = 0.1;
  private static final double SOLID = 0.95;
  private static final int BLACK = 0;

  private final PDGraphicsState state;

  private Ink(PDGraphicsState state) {
    this.state = state;
  }

  static Ink of(PDGraphicsState state) {
    return new Ink(state);
  }

  /** Whether it leaves a trace on the page at all. */
  boolean isSeen() {
    return state.getNonStrokeAlphaConstant() > FAINT;
  }

  /**
   * Whether letters leave a trace: scans carry their recognised text in a mode that paints none.
   */
  boolean isWritten() {
    RenderingMode mode = state.getTextState().getRenderingMode();
    return isSeen() && (mode.isFill() || mode.isStroke());
  }

  /** Whether it hides what lies under it. */
  boolean isOpaque() {
    return state.getNonStrokeAlphaConstant() > SOLID
        && state.getSoftMask() == null
        && state.getBlendMode() == BlendMode.NORMAL;
  }

  /** An image with holes hides nothing for sure. */
  static boolean isOpaque(PDImage image) {
    if (image.isStencil() || !(image instanceof PDImageXObject object)) {
      return false;
    }
    try {
      return object.getSoftMask() == null && object.getMask() == null;
    } catch (IOException e) {
      return false;
    }
  }

  int text() {
    return state.getTextState().getRenderingMode().isFill() ? fill() : stroke();
  }

  int fill() {
    return rgb(state.getNonStrokingColor());
  }

  int stroke() {
    return rgb(state.getStrokingColor());
  }

  private static int rgb(PDColor color) {
    try {
      return color.toRGB();
    } catch (IOException | RuntimeException e) {
      // A pattern, or a colour space that is broken: seen, for all we know.
      return BLACK;
    }
  }
}
