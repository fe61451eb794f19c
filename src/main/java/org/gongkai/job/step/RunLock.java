package org.gongkai.job.step;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second run away from the output of a first. The operating system gives the lock back when
 * a run ends, however it ends; the file itself stays and means nothing.
 */
public final class RunLock implements AutoCloseable {

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param memory the folder of the job's memory; made where it is missing
   * @return empty when another run holds it
   * @throws IOException when the folder cannot be written
   */
  public static Optional<RunLock> tryTake(Path memory) throws IOException {
    Files.createDirectories(memory);
    FileChannel channel =
        FileChannel.open(
            memory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(new RunLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // held by a run in this very process
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
