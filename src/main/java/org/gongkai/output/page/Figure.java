package org.gongkai.output.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How the data spell a figure: plain digits, empty where there is none. */
final class Figure {

  private Figure() {}

  static String text(@Nullable BigDecimal figure) {
    return figure == null ? "" : figure.toPlainString();
  }
}
