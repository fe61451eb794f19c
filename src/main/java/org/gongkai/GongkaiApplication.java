package org.gongkai;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.transform.TransformerFactory;
import org.gongkai.job.RunLock;
import org.gongkai.job.Workshop;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.Preflight;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.request.UsageException;

/**
 * The program: arguments in, one run, an exit code out. Everything that can be wrong with the
 * arguments is told before anything is written.
 */
public final class GongkaiApplication {

  private final PrintStream out;
  private final PrintStream err;

  GongkaiApplication(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    nameTransformers();
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.exit(new GongkaiApplication(out, err).run(arguments).code());
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

  ExitCode run(String... arguments) {
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
      err.println(e.sentence().in(options.outline().language()));
      return ExitCode.USAGE;
    }
  }

  private ExitCode run(RunRequest request) throws UsageException {
    Instructions instructions = Preflight.check(request);
    instructions.notes().forEach(note -> err.println(note.in(request.language())));
    return alone(request, workshop -> workshop.work(instructions));
  }

  private ExitCode serve(RunRequest request) throws UsageException {
    Preflight.check(request);
    return alone(request, Workshop::serve);
  }

  private ExitCode tellHistory(RunRequest request) throws UsageException {
    if (!Files.isDirectory(request.memory())) {
      throw UsageException.of("history", request.output());
    }
    return alone(request, Workshop::tellHistory);
  }

  /** While no other run is at work. */
  private ExitCode alone(RunRequest request, Function<Workshop, ExitCode> work) {
    try (RunLock lock = RunLock.tryTake(request.memory()).orElse(null)) {
      if (lock == null) {
        err.println("Another run is at work on " + request.output() + "; this one did nothing.");
        return ExitCode.BUSY;
      }
      return work.apply(new Workshop(request, out, err));
    } catch (IOException e) {
      err.println("The output folder " + request.output() + " cannot be written: " + e);
      return ExitCode.FAULT;
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
