package org.gongkai.reader.pdf;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;

final class Tesseract implements Recogniser {
  @Override public boolean isAvailable() { return false; }
  @Override public List<Word> recognise(BufferedImage image, Kind kind, Duration time) { return List.of(); }
}
