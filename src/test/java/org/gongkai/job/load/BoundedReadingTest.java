package org.gongkai.job.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.model.Loading;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedReadingTest {

  private static final Loading READ =
      new Loading.Rejected("text", new Rejection(Reason.NO_TABLES, ""), null, null, List.of());

  private static final Limits HASTY = limits(Duration.ofMillis(1));

  private final JournalFile journal;

  BoundedReadingTest(@TempDir Path memory) throws IOException {
    journal = new JournalFile(memory, "rules");
  }

  @AfterEach
  void close() throws IOException {
    journal.close();
  }

  private static Limits limits(Duration time) {
    return new Limits(1, 1, 1, 1, time, time);
  }

  private static Rejection rejection(Loading loading) {
    return ((Loading.Rejected) loading).rejection();
  }

  private Rejection reject(Error error) {
    BoundedReading reading =
        new BoundedReading(
            (path, content, deadline) -> {
              throw error;
            },
            new ReadingTimes(),
            journal);
    return rejection(reading.read("a", new byte[0]));
  }

  /** Waits for the latch, whoever interrupts. */
  private static void hang(CountDownLatch latch) {
    boolean open = false;
    while (!open) {
      try {
        latch.await();
        open = true;
      } catch (InterruptedException e) {
        open = false;
      }
    }
  }

  @Test
  void whatIsReadInTimeIsHandedOn() {
    assertThat(
            new BoundedReading((path, content, time) -> READ, new ReadingTimes(), journal)
                .read("a", new byte[0]))
        .isSameAs(READ);
  }

  @Test
  void aFileThatCannotBeStoppedIsRejectedAndOthersAreRead() {
    CountDownLatch latch = new CountDownLatch(1);
    Queue<Thread> readers = new ConcurrentLinkedQueue<>();
    BoundedReading reading =
        new BoundedReading(
            (path, content, deadline) -> {
              readers.add(Thread.currentThread());
              if (path.equals("endless")) {
                hang(latch);
              }
              return READ;
            },
            new ReadingTimes(),
            journal,
            limits(Duration.ofSeconds(2)));

    assertThat(rejection(reading.read("endless", new byte[0])).reason())
        .isEqualTo(Reason.TIMED_OUT);
    assertThat(reading.read("b", new byte[0])).isSameAs(READ);
    assertThat(readers).allMatch(Thread::isDaemon);
    latch.countDown();
  }

  @Test
  void whatReadingTakesIsCountedByFormat() {
    ReadingTimes times = new ReadingTimes();
    BoundedReading reading = new BoundedReading((path, content, deadline) -> READ, times, journal);

    reading.read("a", new byte[0]);
    reading.read("b", new byte[0]);

    assertThat(times.byFormat()).containsOnlyKeys("text");
    assertThat(times.byFormat().get("text")).extracting("files").isEqualTo(2L);
  }

  @Test
  void aFileThatIsGrantedMoreTimeGetsIt() {
    BoundedReading reading =
        new BoundedReading(
            (path, content, deadline) -> {
              deadline.extend(Duration.ofMinutes(5));
              deadline.check();
              return READ;
            },
            new ReadingTimes(),
            journal,
            limits(Duration.ofSeconds(30)));

    assertThat(reading.read("scan", new byte[0])).isSameAs(READ);
  }

  @Test
  void whenTooManyCannotBeStoppedNoMoreAreTried() {
    CountDownLatch latch = new CountDownLatch(1);
    AtomicInteger tries = new AtomicInteger();
    BoundedReading reading =
        new BoundedReading(
            (path, content, deadline) -> {
              tries.incrementAndGet();
              hang(latch);
              return READ;
            },
            new ReadingTimes(),
            journal,
            HASTY);

    for (int file = 0; file < 100; file++) {
      assertThat(rejection(reading.read("endless", new byte[0])).reason())
          .isEqualTo(Reason.TIMED_OUT);
    }

    assertThat(tries).hasValueLessThanOrEqualTo(8);
    latch.countDown();
  }

  @Test
  void whatExhaustsTheStackOrTheMemoryIsTooComplex() {
    assertThat(reject(new StackOverflowError()))
        .isEqualTo(new Rejection(Reason.TOO_COMPLEX, "depth"));
    assertThat(reject(new OutOfMemoryError()))
        .isEqualTo(new Rejection(Reason.TOO_COMPLEX, "memory"));
    assertThat(reject(new NoClassDefFoundError("x")).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aFileThatFoundNoMemoryBesideOthersIsReadOnceMoreAlone() {
    AtomicInteger tries = new AtomicInteger();
    BoundedReading reading =
        new BoundedReading(
            (path, content, deadline) -> {
              if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
              }
              return READ;
            },
            new ReadingTimes(),
            journal);

    assertThat(reading.read("large", new byte[0])).isSameAs(READ);
  }
}
