package org.gongkai.output.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Chart.js, which draws the plots, unpacked by the build from its WebJar. */
final class ChartLibrary {

  private static final String ABOUT = "/META-INF/maven/org.webjars.npm/chart.js/pom.properties";
  private static final String FILES = "/META-INF/resources/webjars/chart.js/";

  private ChartLibrary() {}

  static String name() {
    return "Chart.js " + version();
  }

  /** The program, without the note where its source map lies: nobody is to go and fetch it. */
  static String script() {
    return file("dist/chart.umd.js").replaceAll("\\n//# sourceMappingURL=.*", "");
  }

  static String licence() {
    return file("LICENSE.md");
  }

  private static String file(String name) {
    return PageResource.get(FILES + version() + "/" + name);
  }

  private static String version() {
    Properties about = new Properties();
    try {
      about.load(new StringReader(PageResource.get(ABOUT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return about.getProperty("version", "");
  }
}
