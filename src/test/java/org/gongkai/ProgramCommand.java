package org.gongkai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the program is started as a process of its own. Tests whose names end in {@code IT} run after
 * the build has packaged the program, and get the jar that offices run; started otherwise, where
 * nothing names a jar, they get the same classes as all other tests.
 */
public final class ProgramCommand {

  private static final Path TEST_CLASSES = Path.of("target/test-classes").toAbsolutePath();

  private static final @Nullable String JAR = System.getProperty("gongkai.jar");

  private ProgramCommand() {}

  /** Whether it is the packaged program that is started. */
  public static boolean isPackaged() {
    return JAR != null;
  }

  /**
   * The program as it is.
   *
   * @param options of the Java machine
   */
  public static List<String> of(List<String> options) {
    return JAR == null
        ? command(options, "-cp", classPath(), GongkaiApplication.class.getName())
        : command(options, "-jar", jar());
  }

  /**
   * A class of the tests within the program.
   *
   * @param options of the Java machine
   * @param main the class that is started instead of the program's own
   */
  public static List<String> around(Class<?> main, List<String> options) {
    return JAR == null
        ? command(options, "-cp", classPath(), main.getName())
        : command(
            options,
            "-Dloader.path=" + TEST_CLASSES,
            "-Dloader.main=" + main.getName(),
            "-cp",
            jar(),
            "org.springframework.boot.loader.launch.PropertiesLauncher");
  }

  private static List<String> command(List<String> options, String... more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of(more));
    return command;
  }

  private static String jar() {
    Path jar = Path.of(String.valueOf(JAR));
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(jar + " does not exist; mvn package makes it");
    }
    return jar.toString();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }
}
