package org.gongkai.reader.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.gongkai.reader.pdf.page.Box;

/** Reads the text in an image. */
public interface Recogniser {

  /** What is expected in the image. */
  enum Kind {
    /** A page of running text, in Chinese for the most part. */
    PAGE,
    /** Labels and figures scattered over a page. */
    SCATTERED,
    /** Labels and figures one below the other. */
    WORDS,
    /** Lines of one figure each. */
    FIGURES
  }

  /**
   * A line of recognised text.
   *
   * @param box where it stands, in pixels
   * @param confidence of its least certain word, from 0 to 100
   */
  record Line(String text, Box box, double confidence) {}

  /** Whether it can be used on this machine. */
  boolean isAvailable();

  /**
   * Recognises the text of an image.
   *
   * @param image in shades of grey, the text dark and upright
   * @param time after which to give up
   * @return the lines from top to bottom
   * @throws IOException when the recognition itself fails, which says nothing about the image
   */
  List<Line> recognise(BufferedImage image, Kind kind, Duration time) throws IOException;
}
