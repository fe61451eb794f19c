package org.gongkai;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the program is started as a process of its own. Tests whose names end in {@code IT} run after
 * the build has packaged the program, and get what offices unpack; started otherwise, where nothing
 * names it, they get the same classes as all other tests.
 */
public final class ProgramCommand {

  private static final String TEST_CLASSES =
      Path.of("target/test-classes").toAbsolutePath().toString();

  private static final @Nullable String APP = System.getProperty("gongkai.app");

  private ProgramCommand() {}

  /**
   * The program as it is.
   *
   * @param options of the Java machine
   */
  public static List<String> of(List<String> options) {
    return APP == null
        ? around(GongkaiApplication.class, options)
        : command(APP, options, GongkaiApplication.class.getName());
  }

  /**
   * A class of the tests within the program, or the program with the tests' classes at hand.
   *
   * @param options of the Java machine
   * @param main the class that is started
   */
  public static List<String> around(Class<?> main, List<String> options) {
    return command(classPath(), options, main.getName());
  }

  /** Where the program and after it the tests' classes lie. */
  public static String classPath() {
    return APP == null
        ? System.getProperty("java.class.path")
        : APP + File.pathSeparator + TEST_CLASSES;
  }

  /**
   * The one file that an office may start as well, which is the slowest to start.
   *
   * @throws IllegalStateException where the build has not made it
   */
  static List<String> ofJar() {
    Path jar = Path.of(System.getProperty("gongkai.jar", "target/gongkai.jar"));
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(jar + " does not exist; mvn package makes it");
    }
    return List.of(java(), "-XX:TieredStopAtLevel=1", "-jar", jar.toString());
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<String> command(String classPath, List<String> options, String main) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    if (APP != null) {
      command.addAll(ClassArchive.of(Path.of(APP)));
    }
    command.addAll(List.of("-cp", classPath));
    command.addAll(options);
    command.add(main);
    return command;
  }
}
