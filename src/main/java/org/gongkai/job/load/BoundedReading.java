package org.gongkai.job.load;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.gongkai.extract.Extractor;
import org.gongkai.model.Loading;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Deadline;
import org.gongkai.reader.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets no file take more than its share: each is read on a thread of its own, and whoever asked
 * waits no longer than its time. A library that can't be interrupted is left behind on its thread,
 * which holds up neither the run nor the end of the process. Whatever is thrown becomes a rejection
 * of that file.
 */
@Component
public final class BoundedReading {

  private static final Logger log = LoggerFactory.getLogger(BoundedReading.class);

  /** With so many readings left behind there are no cores for others; the next run is better. */
  private static final int MOST_STRAYS = 8;

  /** The same on every platform, so that what is too deep on one is too deep on all. */
  private static final long STACK = 4 << 20;

  /** A reading that looks at the clock may overrun by such a part of its time. */
  private static final int GRACE = 30;

  private final FileToReport reading;
  private final Limits limits;
  private final ReadingTimes times;
  private final ReadingJournal journal;
  private final AtomicInteger strays = new AtomicInteger();
  private final ReadWriteLock memory = new ReentrantReadWriteLock();
  private final ExecutorService threads = Executors.newCachedThreadPool(BoundedReading::thread);

  @Autowired
  BoundedReading(FileToReport reading, ReadingTimes times, ReadingJournal journal) {
    this(reading, times, journal, Limits.STANDARD);
  }

  BoundedReading(FileToReport reading, ReadingTimes times, ReadingJournal journal, Limits limits) {
    this.journal = journal;
    this.times = times;
    this.reading = reading;
    this.limits = limits;
  }

  /** Reads for nobody but the caller, who remembers nothing. */
  public static BoundedReading with(Extractor extractor) {
    return new BoundedReading(
        new ReadReport(extractor), new ReadingTimes(), ReadingJournal.FORGETFUL);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "reading", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** Reads a file; throws for nothing that is in it. */
  public Loading read(String path, byte[] content) {
    String key = ReadingJournal.key(path, content);
    if (journal.isSetAside(key)) {
      log.warn("{} is set aside: two runs died while it was read", path);
      return rejected(new Rejection(Reason.SET_ASIDE, ""));
    }
    long begin = System.nanoTime();
    Loading loading = bounded(path, content, key);
    times.add(loading.format(), System.nanoTime() - begin);
    return loading;
  }

  private Loading bounded(String path, byte[] content, String key) {
    Deadline deadline = limits.deadline();
    if (strays.get() >= MOST_STRAYS) {
      return rejected(deadline.rejection());
    }
    if (journal.isSuspect(key)) {
      return readAlone(path, content, key);
    }
    try {
      memory.readLock().lock();
      try {
        return attempt(path, content, key, deadline);
      } finally {
        memory.readLock().unlock();
      }
    } catch (OutOfMemoryError e) {
      return readAlone(path, content, key);
    } catch (RuntimeException | Error e) {
      return broken(path, e);
    }
  }

  /**
   * A file that others left no memory is read once more when it has all of it; and when a run died,
   * those that were being read are tried one by one, so that only the culprit is met twice.
   */
  private Loading readAlone(String path, byte[] content, String key) {
    memory.writeLock().lock();
    try {
      return attempt(path, content, key, limits.deadline());
    } catch (RuntimeException | Error e) {
      return broken(path, e);
    } finally {
      memory.writeLock().unlock();
    }
  }

  private Loading attempt(String path, byte[] content, String key, Deadline deadline) {
    journal.begin(key);
    TimedReading attempt = new TimedReading(() -> read(path, content, key, deadline), strays);
    threads.execute(attempt);
    return attempt
        .await(deadline, limits.time().dividedBy(GRACE))
        .orElseGet(
            () -> {
              log.warn("{} takes too long to read", path);
              return rejected(deadline.rejection());
            });
  }

  /** What is left behind may still do harm, so it ends where it really ends. */
  private Loading read(String path, byte[] content, String key, Deadline deadline) {
    try {
      return reading.read(path, content, deadline);
    } finally {
      journal.end(key);
    }
  }

  private static Loading broken(String path, Throwable cause) {
    log.debug("{} cannot be read", path, cause);
    if (cause instanceof OutOfMemoryError) {
      return rejected(new Rejection(Reason.TOO_COMPLEX, "memory"));
    }
    if (cause instanceof StackOverflowError) {
      return rejected(new Rejection(Reason.TOO_COMPLEX, "depth"));
    }
    return rejected(new Rejection(Reason.DAMAGED, cause.toString()));
  }

  private static Loading rejected(Rejection rejection) {
    return new Loading.Rejected("unknown", rejection, null, null, List.of());
  }
}
