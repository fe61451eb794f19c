package org.gongkai;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.xml.transform.TransformerFactory;
import org.gongkai.job.JobRunner;
import org.gongkai.job.TemporaryFiles;
import org.gongkai.job.command.CommandLines;
import org.gongkai.job.ending.EndingWithoutDatabase;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.Preflight;
import org.gongkai.job.request.RunRefusedException;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.request.UsageException;
import org.gongkai.job.step.RunLock;
import org.gongkai.store.PastRun;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The program: arguments in, one run, an exit code out. Everything that can be wrong with the
 * arguments is told before anything is written.
 */
public final class GongkaiApplication {

  private final PrintStream out;
  private final PrintStream err;
  private final boolean isOwnProcess;
  private final Instant started = Instant.now();

  GongkaiApplication(PrintStream out, PrintStream err) {
    this(out, err, false);
  }

  /**
   * Prepares for one call.
   *
   * @param isOwnProcess whether the process ends with it
   */
  private GongkaiApplication(PrintStream out, PrintStream err, boolean isOwnProcess) {
    this.out = out;
    this.err = err;
    this.isOwnProcess = isOwnProcess;
  }

  public static void main(String[] arguments) {
    nameTransformers();
    if (CommandLines.isCommand(arguments)) {
      silenceLibraries();
    } else {
      LoggingSystem.get(GongkaiApplication.class.getClassLoader()).beforeInitialize();
    }
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.exit(new GongkaiApplication(out, err, true).run(arguments).code());
  }

  /**
   * A transformer is asked for at every part of an office file; once it has a name, not all jars
   * are searched for one each time.
   */
  private static void nameTransformers() {
    System.getProperties()
        .putIfAbsent(
            TransformerFactory.class.getName(),
            TransformerFactory.newDefaultInstance().getClass().getName());
  }

  /** What libraries have to say of a file is no use to whoever asked about the file. */
  private static void silenceLibraries() {
    Properties settings = System.getProperties();
    settings.putIfAbsent("slf4j.internal.verbosity", "ERROR");
    settings.putIfAbsent("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
  }

  ExitCode run(String... arguments) {
    if (CommandLines.isCommand(arguments)) {
      return CommandLines.run(out, err, arguments);
    }
    Options options = Options.understand(arguments);
    try {
      options.refuseIfWrong();
      Optional<String> answer = options.findAnswer();
      if (answer.isPresent()) {
        out.println(answer.get());
        return ExitCode.DONE;
      }
      RunRequest request = options.request();
      if (options.asksForWork()) {
        return serve(request);
      }
      return options.asksForHistory() ? tellHistory(request) : run(request);
    } catch (UsageException e) {
      return refused(options, e);
    }
  }

  /** A call for something else than a run says nothing about the nights. */
  private ExitCode refused(Options options, UsageException e) {
    RunRequest request = options.outline();
    String sentence = e.sentence().in(request.language());
    err.println(sentence);
    if (!options.asksForHistory() && !options.asksForWork()) {
      lastWords(request).leave(ExitCode.USAGE, PastRun.Result.REFUSED, sentence);
    }
    return ExitCode.USAGE;
  }

  private EndingWithoutDatabase lastWords(RunRequest request) {
    return new EndingWithoutDatabase(request, started);
  }

  private ExitCode run(RunRequest request) throws UsageException {
    Instructions instructions = Preflight.check(request);
    instructions.notes().forEach(note -> err.println(note.in(request.language())));
    return alone(
        request,
        workshop -> workshop.work(instructions),
        (code, sentence) ->
            lastWords(request)
                .leave(
                    code,
                    code == ExitCode.BUSY ? PastRun.Result.BUSY : PastRun.Result.FAILED,
                    sentence));
  }

  private ExitCode serve(RunRequest request) throws UsageException {
    Preflight.check(request);
    return alone(request, JobRunner::serve, (code, sentence) -> {});
  }

  private ExitCode tellHistory(RunRequest request) throws UsageException {
    if (!Files.isDirectory(request.memory())) {
      throw UsageException.of("history", request.output());
    }
    return alone(request, JobRunner::tellHistory, (code, sentence) -> {});
  }

  /**
   * While no other run is at work.
   *
   * @param otherwise is told why nothing was done
   */
  private ExitCode alone(
      RunRequest request,
      Function<JobRunner, ExitCode> work,
      BiConsumer<ExitCode, String> otherwise) {
    try (RunLock lock = RunLock.tryTake(request.memory()).orElse(null)) {
      if (lock == null) {
        return end(ExitCode.BUSY, "busy", List.of(request.output()), request, otherwise);
      }
      TemporaryFiles files = TemporaryFiles.open(request.memory(), isOwnProcess);
      try {
        return work.apply(new JobRunner(request, out, err));
      } finally {
        files.close();
      }
    } catch (IOException e) {
      return end(
          ExitCode.FAULT,
          "unwritable",
          List.of(request.output(), e.toString()),
          request,
          otherwise);
    }
  }

  private ExitCode end(
      ExitCode code,
      String key,
      List<Object> what,
      RunRequest request,
      BiConsumer<ExitCode, String> otherwise) {
    String sentence = RunRefusedException.sentence(key, what.toArray()).in(request.language());
    err.println(sentence);
    otherwise.accept(code, sentence);
    return code;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
