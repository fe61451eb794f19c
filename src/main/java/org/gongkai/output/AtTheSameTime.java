package org.gongkai.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Does pieces of work that need nothing of each other, one a processor where memory allows. Where
 * one fails, those not yet begun are left, and those begun are waited for: nobody writes any more
 * when the failure is told. No thread is interrupted, since that would close the files it has open,
 * the database's among them.
 */
final class AtTheSameTime {

  /** What the largest piece needs: the workbook of a district of two thousand agencies. */
  private static final long MEMORY = 120L << 20;

  private AtTheSameTime() {}

  /** Does all of it, or throws what the first piece threw, in their order. */
  static void work(List<? extends Work> pieces) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(hands());
    try {
      List<Future<?>> begun =
          pieces.stream().<Future<?>>map(piece -> begin(piece, workers)).toList();
      await(begun);
    } finally {
      workers.shutdown();
      awaitEnd(workers);
    }
  }

  /** As many as there are processors, and memory for. */
  private static int hands() {
    Runtime machine = Runtime.getRuntime();
    long fed = machine.maxMemory() / MEMORY;
    return (int) Math.max(1, Math.min(machine.availableProcessors(), fed));
  }

  private static Future<?> begin(Work piece, ExecutorService workers) {
    return workers.submit(
        () -> {
          piece.run();
          return piece;
        });
  }

  private static void await(List<Future<?>> begun) throws IOException {
    try {
      for (Future<?> piece : begun) {
        piece.get();
      }
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      throw thrown(Objects.requireNonNull(e.getCause()));
    } finally {
      begun.forEach(piece -> piece.cancel(false));
    }
  }

  private static IOException thrown(Throwable cause) {
    if (cause instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException trouble ? trouble : new IOException(cause);
  }

  /** What was begun ends: it only writes files. An interruption is passed on, but not obeyed. */
  private static void awaitEnd(ExecutorService workers) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = workers.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static IOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException();
  }

  /** A piece of work. */
  interface Work {

    void run() throws IOException;
  }
}
