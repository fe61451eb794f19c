package org.gongkai.job.load;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.gongkai.model.Loading;
import org.gongkai.reader.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * One reading on a thread that somebody else waits for. Who is tired of waiting leaves it behind as
 * a stray, until it ends by itself.
 */
final class TimedReading implements Runnable {

  private final Supplier<Loading> reading;
  private final AtomicInteger strays;
  private final CountDownLatch ended = new CountDownLatch(1);
  private @Nullable Loading result;
  private @Nullable Throwable failure;
  private @Nullable Thread thread;
  private boolean over;
  private boolean stray;

  /**
   * Prepares a reading.
   *
   * @param strays counts those left behind and not ended yet
   */
  TimedReading(Supplier<Loading> reading, AtomicInteger strays) {
    this.reading = reading;
    this.strays = strays;
  }

  @Override
  public void run() {
    if (!begin()) {
      return;
    }
    try {
      result = reading.get();
    } catch (RuntimeException | Error e) {
      failure = e;
    } finally {
      end();
      ended.countDown();
    }
  }

  private synchronized boolean begin() {
    thread = Thread.currentThread();
    if (stray) {
      strays.decrementAndGet();
    }
    return !stray;
  }

  /** The thread will read other files: it must not be interrupted any more. */
  private synchronized void end() {
    over = true;
    Thread.interrupted();
    if (stray) {
      strays.decrementAndGet();
    }
  }

  /**
   * What came of it; empty when it is left behind.
   *
   * @param grace after the deadline: a reading that looks at the clock ends by itself, and knows
   *     more of the file
   * @throws RuntimeException what the reading threw; errors as well
   */
  Optional<Loading> await(Deadline deadline, Duration grace) {
    try {
      do {
        long patience = deadline.left().plus(grace).toNanos();
        if (ended.await(patience, TimeUnit.NANOSECONDS)) {
          return Optional.of(outcome());
        }
      } while (!deadline.left().isZero());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      leaveBehind();
      throw new IllegalStateException("interrupted", e);
    }
    return leaveBehind() ? Optional.empty() : Optional.of(outcome());
  }

  private Loading outcome() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (result == null) {
      throw new IllegalStateException("read nothing");
    }
    return result;
  }

  /** Whether the reading had not ended by now. */
  private synchronized boolean leaveBehind() {
    if (over) {
      return false;
    }
    stray = true;
    strays.incrementAndGet();
    if (thread != null) {
      thread.interrupt();
    }
    return true;
  }
}
