package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a process to a part of a core, as if it were on a machine of its own that is so much
 * slower: a group of Linux's first kind of cgroups, which the one who measures must be able to
 * make.
 */
final class SlowMachine implements AutoCloseable {

  private static final Path GROUPS = Path.of("/sys/fs/cgroup/cpu");
  private static final int PERIOD_MICROS = 100_000;

  /** What it may have is given to it before others on this machine get their turn. */
  private static final int WEIGHT = 8192;

  private final Path group;

  private SlowMachine(Path group) {
    this.group = group;
  }

  /** Slows a process down that runs already, with all its threads. */
  static SlowMachine hold(long process, double cores) throws IOException {
    Path group = Files.createDirectory(GROUPS.resolve("gongkai-" + process));
    set(group, "cpu.cfs_period_us", PERIOD_MICROS);
    set(group, "cpu.cfs_quota_us", Math.round(PERIOD_MICROS * cores));
    set(group, "cpu.shares", WEIGHT);
    set(group, "cgroup.procs", process);
    return new SlowMachine(group);
  }

  private static void set(Path group, String name, long value) throws IOException {
    Files.writeString(group.resolve(name), Long.toString(value));
  }

  /** To be called when the process has ended. */
  @Override
  public void close() throws IOException {
    Files.delete(group);
  }
}
