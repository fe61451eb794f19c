package org.gongkai.job.request;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Language;
import org.gongkai.store.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The command line: its options, their words and their defaults. */
@Command(
    name = "gongkai",
    description = "Compiles a district's yearly disclosure reports into checked figures.",
    sortOptions = false,
    usageHelpWidth = 100)
public final class Options {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  /** The day is the one in China, where the deadlines are, whatever the machine's zone. */
  public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "Folder with agencies.csv and reports/. Default: input")
  private Path input = Path.of("input");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of the editions. Default: output")
  private Path output = Path.of("output");

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      converter = Years.class,
      description = "Report years in the edition: 2022 or 2021-2023. Default: all")
  private Selection years = Selection.ALL;

  @Option(
      names = "--agency",
      paramLabel = "CODE",
      description = "The only agency in the edition. Default: all")
  private @Nullable String agency;

  @Option(
      names = "--check-only",
      description = "Read and check, but publish nothing; the output folder keeps .gongkai/ alone.")
  private boolean checkOnly;

  @Parameters(
      paramLabel = "worker",
      arity = "0..1",
      converter = Part.class,
      description = "Read reports for a run of another machine, until stopped.")
  private @Nullable String part;

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Mixin private CrewOptions crew = new CrewOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "never|error|warning",
      description = "Exit with 1 when there are such findings. Default: never")
  private FailOn failOn = FailOn.NEVER;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Day on which rules about time are judged: 2025-01-31. Default: today")
  private @Nullable LocalDate asOf;

  @Option(names = "--keep", paramLabel = "N", description = "Editions to keep. Default: 7")
  private int keep = 7;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "Language of findings and labels. Default: zh")
  private Language language = Language.ZH;

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description = "File for Prometheus. Default: .gongkai/metrics.prom below the output")
  private @Nullable Path metrics;

  @Option(
      names = "--log-format",
      paramLabel = "plain|json",
      description = "How the console tells of events. Default: plain")
  private LogFormat logFormat = LogFormat.PLAIN;

  @Option(names = "--history", description = "List the runs so far, and run nothing.")
  private boolean history;

  @Option(names = "--help", usageHelp = true, description = "Show this.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  private boolean version;

  private Options() {}

  /**
   * Understands a command line.
   *
   * @throws UsageException when it cannot be understood
   */
  public static Options parse(String... arguments) throws UsageException {
    Options options = new Options();
    try {
      new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    } catch (ParameterException e) {
      throw new UsageException(e.getMessage() + "; see --help.");
    }
    if (options.keep < 1) {
      throw new UsageException("--keep must be 1 or more; see --help.");
    }
    return options;
  }

  /** The text that answers {@code --help} or {@code --version}, if one of them was asked for. */
  public Optional<String> findAnswer() {
    if (help) {
      StringWriter text = new StringWriter();
      new CommandLine(this).usage(new PrintWriter(text), Ansi.OFF);
      return Optional.of(text.toString().stripTrailing());
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
    return new RunRequest(
        input,
        output,
        new Selection(years.fromYear(), years.toYear(), agency),
        checkOnly,
        address,
        crew.crew(asksForWork(), address != null, System.getenv()),
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
        throw new TypeConversionException("'" + text + "' is not 'worker'");
      }
      return text;
    }
  }

  /** {@code 2022} or {@code 2021-2023}. */
  static final class Years implements CommandLine.ITypeConverter<Selection> {
    @Override
    public Selection convert(String text) {
      Matcher years = YEARS.matcher(text);
      if (!years.matches()) {
        throw new TypeConversionException("'" + text + "' is neither a year nor two, 2021-2023");
      }
      int from = Integer.parseInt(years.group(1));
      int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
      if (from > to) {
        throw new TypeConversionException(from + " comes after " + to);
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
        throw new TypeConversionException("'" + text + "' is no date such as 2025-01-31");
      }
    }
  }
}
