package org.gongkai.job.load;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The journal in a file of its own, so that the end of the process does not take it along: what
 * stands there when a run begins was being read when an earlier one died. Where that happens twice
 * with the same content under the same name, the report is to be blamed. An orderly end forgets who
 * was being read; other reading rules forget all.
 *
 * <p>A line a beginning or an end, below the rules' key. There is no need to force it to disk: a
 * power cut is nobody's doing.
 */
@Component
@Lazy
final class JournalFile implements ReadingJournal, Closeable {

  private static final Logger log = LoggerFactory.getLogger(JournalFile.class);

  private static final char BEGUN = '+';
  private static final char ENDED = '-';
  private static final int KEY_LENGTH = 64;
  private static final int TOO_OFTEN = 2;

  private final Path file;
  private final String rules;
  private final Map<String, Integer> deaths;
  private final FileChannel channel;

  @Autowired
  JournalFile(RunRequest request, Rules rules) throws IOException {
    this(request.memory(), rules.readingKey());
  }

  /**
   * Opens the journal.
   *
   * @param rules key of the rules that reports are read by
   */
  JournalFile(Path memory, String rules) throws IOException {
    file = Files.createDirectories(memory).resolve("reading");
    this.rules = rules;
    deaths = Files.exists(file) ? deaths(lines()) : new TreeMap<>();
    rewrite();
    channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  /** A killed process may leave half a line. */
  private List<String> lines() throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
  }

  private Map<String, Integer> deaths(List<String> lines) {
    Map<String, Integer> open = new TreeMap<>();
    if (lines.isEmpty() || !lines.get(0).equals(rules)) {
      return open;
    }
    for (String line : lines.subList(1, lines.size())) {
      if (line.length() == 1 + KEY_LENGTH) {
        String key = line.substring(1);
        if (line.charAt(0) == BEGUN) {
          open.merge(key, 1, Integer::sum);
        } else {
          open.remove(key);
        }
      }
    }
    return open;
  }

  @Override
  public boolean isSuspect(String key) {
    return deaths.containsKey(key);
  }

  @Override
  public boolean isSetAside(String key) {
    return deaths.getOrDefault(key, 0) >= TOO_OFTEN;
  }

  @Override
  public void begin(String key) {
    append(BEGUN, key);
  }

  @Override
  public void end(String key) {
    append(ENDED, key);
  }

  private synchronized void append(char sign, String key) {
    if (!channel.isOpen()) {
      return;
    }
    try {
      channel.write(ByteBuffer.wrap(line(sign, key).getBytes(StandardCharsets.ISO_8859_1)));
    } catch (IOException e) {
      log.warn("the journal of what is read cannot be written: {}", e.toString());
    }
  }

  private static String line(char sign, String key) {
    return sign + key + "\n";
  }

  /**
   * The process is alive: none of those still being read has killed it. On a full disk all is
   * forgotten, lest they are blamed for the disk.
   */
  @Override
  public synchronized void close() throws IOException {
    channel.close();
    deaths.values().removeIf(times -> times < TOO_OFTEN);
    try {
      rewrite();
    } catch (IOException e) {
      log.warn("the journal of what is read is deleted, it cannot be written: {}", e.toString());
      Files.delete(file);
    }
  }

  private void rewrite() throws IOException {
    List<String> lines = new ArrayList<>(List.of(rules));
    deaths.forEach((key, times) -> lines.addAll(Collections.nCopies(times, BEGUN + key)));
    Path next = file.resolveSibling("reading.tmp");
    Files.write(next, lines, StandardCharsets.ISO_8859_1);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
