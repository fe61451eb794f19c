package org.gongkai.job.request;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.wording.Language;
import org.gongkai.store.database.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The command line: its options, their words and their defaults. */
@Command(name = "gongkai", sortOptions = false, usageHelpWidth = 100)
public final class Options {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  /** The day is the one in China, where the deadlines are, whatever the machine's zone. */
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Option(names = "--input", paramLabel = "DIR")
  private Path input = Path.of("input");

  @Option(names = "--output", paramLabel = "DIR")
  private Path output = Path.of("output");

  @Option(names = "--years", paramLabel = "YEARS", converter = Years.class)
  private Selection years = Selection.ALL;

  @Option(names = "--agency", paramLabel = "CODE")
  private @Nullable String agency;

  @Option(names = "--office", paramLabel = "CODE")
  private @Nullable String office;

  @Option(names = "--check-only")
  private boolean checkOnly;

  @Option(
      names = "--allow-vanished",
      paramLabel = "PERCENT",
      arity = "0..1",
      fallbackValue = "all",
      converter = Loss.class)
  private int lossLimit = 20;

  @Parameters(
      paramLabel = "worker",
      descriptionKey = "worker",
      arity = "0..1",
      converter = Part.class)
  private @Nullable String part;

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Mixin private RemoteWorkerOptions remoteWorkers = new RemoteWorkerOptions();

  @Option(names = "--fail-on", paramLabel = "never|error|warning")
  private FailOn failOn = FailOn.NEVER;

  @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class)
  private @Nullable LocalDate asOf;

  @Option(names = "--keep", paramLabel = "N", converter = Count.class)
  private int keep = 7;

  @Option(names = "--lang", paramLabel = "zh|en")
  private Language language = Language.ZH;

  @Option(names = "--metrics", paramLabel = "FILE")
  private @Nullable Path metrics;

  @Option(names = "--log-format", paramLabel = "plain|json")
  private LogFormat logFormat = LogFormat.PLAIN;

  @Option(names = "--history")
  private boolean history;

  @Option(names = "--help", usageHelp = true)
  private boolean help;

  @Option(names = "--version", versionHelp = true)
  private boolean version;

  private @Nullable UsageException problem;

  private Options() {}

  /**
   * Understands a command line.
   *
   * @throws UsageException when it cannot be understood
   */
  public static Options parse(String... arguments) throws UsageException {
    Options options = understand(arguments);
    options.refuseIfWrong();
    return options;
  }

  /** Understands as much of a command line as there is to understand. */
  public static Options understand(String... arguments) {
    Options options = new Options();
    options.problem = CommandWords.findProblem(options, arguments).orElse(null);
    return options;
  }

  /**
   * Refuses what was not understood.
   *
   * @throws UsageException saying what
   */
  public void refuseIfWrong() throws UsageException {
    if (problem != null) {
      throw problem;
    }
  }

  /** The text that answers {@code --help} or {@code --version}, if one of them was asked for. */
  public Optional<String> findAnswer() {
    if (help) {
      return Optional.of(CommandWords.help(this, "org/gongkai/job/request/help", language));
    }
    return version ? Optional.of("gongkai " + ProgramVersion.get()) : Optional.empty();
  }

  /** Whether the runs so far are asked for, and no new one. */
  public boolean asksForHistory() {
    return history;
  }

  /** Whether this machine is to read for a run of another, and there is no run of its own. */
  public boolean asksForWork() {
    return part != null;
  }

  /**
   * What the run is asked to do.
   *
   * @throws UsageException when options do not go together or a file they name cannot be read
   */
  public RunRequest request() throws UsageException {
    DatabaseAddress address = database.address(System.getenv());
    return request(address, remoteWorkers.crew(asksForWork(), address != null, System.getenv()));
  }

  /** What of it is understood though the rest may not be: the folders, the language, the day. */
  public RunRequest outline() {
    return request(null, null);
  }

  private RunRequest request(@Nullable DatabaseAddress address, @Nullable RemoteWorkers workers) {
    return new RunRequest(
        input,
        output,
        new Selection(years.fromYear(), years.toYear(), agency, office),
        checkOnly,
        lossLimit,
        address,
        workers,
        failOn,
        asOf == null ? LocalDate.now(CHINA) : asOf,
        keep,
        language,
        metrics,
        logFormat);
  }

  /** The only word that stands alone. */
  static final class Part implements CommandLine.ITypeConverter<String> {
    @Override
    public String convert(String text) {
      if (!text.equals("worker")) {
        throw new TypeConversionException("not 'worker'");
      }
      return text;
    }
  }

  /** One or more. */
  static final class Count implements CommandLine.ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      int count = Integer.parseInt(text);
      if (count < 1) {
        throw new TypeConversionException("less than 1");
      }
      return count;
    }
  }

  /** A percentage, or {@code all}. */
  static final class Loss implements CommandLine.ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (text.equals("all")) {
        return RunRequest.ANY_LOSS;
      }
      int percent = Integer.parseInt(text);
      if (percent < 1 || percent > 100) {
        throw new TypeConversionException("no percentage");
      }
      return percent;
    }
  }

  /** {@code 2022} or {@code 2021-2023}. */
  static final class Years implements CommandLine.ITypeConverter<Selection> {
    @Override
    public Selection convert(String text) {
      Matcher years = YEARS.matcher(text);
      if (!years.matches()) {
        throw new TypeConversionException("neither a year nor two");
      }
      int from = Integer.parseInt(years.group(1));
      int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
      if (from > to) {
        throw new TypeConversionException("the later first");
      }
      return new Selection(from, to, null);
    }
  }

  /** An ISO date. */
  static final class Day implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException("no date");
      }
    }
  }
}
