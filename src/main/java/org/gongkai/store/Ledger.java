package org.gongkai.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.model.Loading;
import org.gongkai.model.Receipt;
import org.gongkai.model.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What the job remembers of every file below {@code input/reports}, from night to night. */
@Component
public final class Ledger {

  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;
  private final NamedParameterJdbcTemplate named;

  Ledger(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    named = new NamedParameterJdbcTemplate(jdbc);
  }

  /** All entries, by path. */
  public List<LedgerEntry> entries() {
    return select("");
  }

  /** The files that are still to be read, by path. */
  public List<LedgerEntry> pending() {
    return select(" where status = 'PENDING'");
  }

  /** Those of them whose id is within bounds, both included. */
  public List<LedgerEntry> pending(long first, long last) {
    return select(" where status = 'PENDING' and file_id between ? and ?", first, last);
  }

  public int countPending() {
    Integer count =
        jdbc.queryForObject("select count(*) from ledger where status = 'PENDING'", Integer.class);
    return count == null ? 0 : count;
  }

  /** The ids of the files that are still to be read, in their order. */
  public List<Long> pendingIds() {
    return jdbc.queryForList(
        "select file_id from ledger where status = 'PENDING' order by file_id", Long.class);
  }

  /**
   * Keeps files to the caller until its transaction ends.
   *
   * @return the ids of those that are still to be read by then
   */
  public Set<Long> hold(Collection<Long> ids) {
    return Set.copyOf(
        named.queryForList(
            """
            select file_id from ledger where status = 'PENDING' and file_id in (:ids)
            order by file_id for update
            """,
            Map.of("ids", ids),
            Long.class));
  }

  private List<LedgerEntry> select(String where, Object... parameters) {
    return jdbc.query("select * from ledger" + where, Ledger::entry, parameters).stream()
        .sorted(Comparator.comparing(LedgerEntry::path))
        .toList();
  }

  /**
   * Takes in files that were not there before; they are pending.
   *
   * @param receipt when they came in
   */
  public void add(Collection<FileStamp> files, Receipt receipt) {
    jdbc.batchUpdate(
        """
        insert into ledger (path, raw_path, bytes, modified, sha256, format, status, form,
          reading_key, read_in, received, looked)
        values (?, ?, ?, ?, '', '', 'PENDING', '', '', '', ?, ?)
        """,
        files,
        BATCH,
        (row, file) -> {
          row.setString(1, file.path());
          row.setString(2, file.rawPath());
          row.setLong(3, file.bytes());
          row.setLong(4, file.modified());
          row.setObject(5, receipt.received());
          row.setObject(6, receipt.looked());
        });
  }

  /** Has known files read again. */
  public void expectAgain(Collection<FileStamp> files) {
    stamp("update ledger set status = 'PENDING', bytes = ?, modified = ? where file_id = ?", files);
  }

  /**
   * Notes when the bytes that known files hold now came in.
   *
   * @param receipt when they did
   */
  public void receive(Collection<FileStamp> files, Receipt receipt) {
    jdbc.batchUpdate(
        "update ledger set received = ?, looked = ? where path = ?",
        files,
        BATCH,
        (row, file) -> {
          row.setObject(1, receipt.received());
          row.setObject(2, receipt.looked());
          row.setString(3, file.path());
        });
  }

  /** Notes a new date, and a new size of the archive, on files whose bytes are the same. */
  public void touch(Collection<FileStamp> files) {
    stamp("update ledger set bytes = ?, modified = ? where file_id = ?", files);
  }

  private void stamp(String update, Collection<FileStamp> files) {
    Map<String, Long> ids = files.isEmpty() ? Map.of() : ids();
    jdbc.batchUpdate(
        update,
        files,
        BATCH,
        (row, file) -> {
          row.setLong(1, file.bytes());
          row.setLong(2, file.modified());
          row.setLong(3, Objects.requireNonNull(ids.get(file.path())));
        });
  }

  private Map<String, Long> ids() {
    Map<String, Long> ids = new HashMap<>();
    jdbc.query(
        "select file_id, path from ledger",
        row -> {
          ids.put(row.getString("path"), row.getLong("file_id"));
        });
    return ids;
  }

  /** Forgets files that are gone, with their reports. */
  public void remove(Collection<LedgerEntry> entries) {
    List<Object[]> ids = entries.stream().map(entry -> new Object[] {entry.id()}).toList();
    jdbc.batchUpdate("delete from ledger where file_id = ?", ids);
  }

  /** Notes what came of reading files. */
  public void record(Collection<FileReading> readings, String readingKey, String run) {
    jdbc.batchUpdate(
        """
        update ledger set sha256 = ?, content_bytes = ?, format = ?, status = ?, agency_code = ?,
          report_year = ?, form = ?, reason = ?, detail = ?, reading_key = ?, read_in = ?
        where file_id = ?
        """,
        readings,
        BATCH,
        (row, reading) -> {
          Outcome outcome = Outcome.of(reading.loading());
          row.setString(1, reading.sha256());
          row.setLong(2, reading.bytes());
          row.setString(3, reading.loading().format());
          row.setString(4, outcome.state().name());
          row.setString(5, outcome.agencyCode());
          row.setObject(6, outcome.year());
          row.setString(7, outcome.form());
          row.setString(8, outcome.reason());
          row.setString(9, outcome.detail());
          row.setString(10, readingKey);
          row.setString(11, run);
          row.setLong(12, reading.entry().id());
        });
  }

  /** The columns of the ledger that tell a report from a rejection. */
  private record Outcome(
      LedgerEntry.State state,
      @Nullable String agencyCode,
      @Nullable Integer year,
      String form,
      @Nullable String reason,
      @Nullable String detail) {

    static Outcome of(Loading loading) {
      if (loading instanceof Loading.Loaded loaded) {
        var key = loaded.report().key();
        return new Outcome(
            LedgerEntry.State.LOADED,
            key.agencyCode(),
            key.year(),
            loaded.report().form(),
            null,
            null);
      }
      Loading.Rejected rejected = (Loading.Rejected) loading;
      return new Outcome(
          LedgerEntry.State.REJECTED,
          rejected.agencyCode(),
          rejected.year(),
          "",
          rejected.rejection().reason().name(),
          Text.storable(rejected.rejection().detail()));
    }
  }

  private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
    return new LedgerEntry(
        row.getLong("file_id"),
        new FileStamp(
            row.getString("path"),
            row.getString("raw_path"),
            row.getLong("bytes"),
            row.getLong("modified")),
        row.getString("sha256"),
        row.getLong("content_bytes"),
        row.getString("format"),
        LedgerEntry.State.valueOf(row.getString("status")),
        row.getString("agency_code"),
        Numbers.findInteger(row, "report_year"),
        row.getString("form"),
        rejection(row),
        row.getString("reading_key"),
        row.getString("read_in"));
  }

  private static @Nullable Rejection rejection(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return reason == null
        ? null
        : new Rejection(Rejection.Reason.valueOf(reason), row.getString("detail"));
  }
}
