package org.gongkai.reader.pdf;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;

/** Reads the text in an image. */
interface Recogniser {

  /** What is expected in the image. */
  enum Kind {
    /** Lines of running text and labels, in Chinese for the most part. */
    WORDS,
    /** A column of figures. */
    FIGURES
  }

  /**
   * A piece of recognised text.
   *
   * @param box where it stands, in pixels
   * @param confidence from 0 to 100
   */
  record Word(String text, Box box, double confidence) {}

  /** Whether it can be used on this machine. */
  boolean isAvailable();

  /**
   * Recognises the text of an image.
   *
   * @param image in shades of grey, the text dark and upright
   * @param time after which to give up
   * @throws RecognitionException when nothing came of it
   */
  List<Word> recognise(BufferedImage image, Kind kind, Duration time);

  /** The recognition itself failed: nothing is said about the image. */
  final class RecognitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecognitionException(String message) {
      super(message);
    }
  }
}
