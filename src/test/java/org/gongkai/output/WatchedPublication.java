package org.gongkai.output;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.gongkai.output.edition.Disk;

/** Publication whose every change to the disk can be watched. */
public final class WatchedPublication {

  private WatchedPublication() {}

  /**
   * Publishes into a folder.
   *
   * @param beforeChange is told of each change before it is made
   */
  public static Publication into(Path output, Consumer<String> beforeChange) {
    return new Publication(
        output,
        new Disk() {
          @Override
          protected void beforeChange(String change) {
            beforeChange.accept(change);
          }

          @Override
          public void force(FileChannel channel) {}
        });
  }
}
