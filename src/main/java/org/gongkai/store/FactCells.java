package org.gongkai.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.model.CellKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The cells of the forms under small numbers, so that a fact is a narrow row. */
@Component
public final class FactCells {

  private final JdbcTemplate jdbc;
  private final Map<CellKey, CellKey> registered = new ConcurrentHashMap<>();
  private volatile @Nullable Numbering numbering;

  FactCells(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Makes sure that every cell has a number; cells once known keep theirs. Facts that are fetched
   * have these very keys: they are looked up by the million, and what is the same is soon found.
   */
  public void register(Collection<CellKey> keys) {
    keys.forEach(key -> registered.put(key, key));
    Set<CellKey> missing = new HashSet<>(keys);
    missing.removeAll(numbering().ids().keySet());
    List<CellKey> added = missing.stream().sorted().toList();
    jdbc.batchUpdate(
        "insert into cell (section, category, measure) values (?, ?, ?)",
        added,
        Math.max(1, added.size()),
        (row, key) -> {
          row.setString(1, key.section());
          row.setString(2, key.category());
          row.setString(3, key.measure());
        });
    numbering = null;
  }

  /** Whether facts of the cell can be stored. */
  public boolean holds(CellKey key) {
    return numbering().ids().containsKey(key);
  }

  int getId(CellKey key) {
    Integer id = numbering().ids().get(key);
    if (id == null) {
      throw new IllegalArgumentException("no form has the cell " + key);
    }
    return id;
  }

  CellKey getKey(int id) {
    CellKey key = numbering().keys().get(id);
    if (key == null) {
      throw new IllegalArgumentException("no cell has the number " + id);
    }
    return key;
  }

  private Numbering numbering() {
    Numbering known = numbering;
    if (known == null) {
      known = read();
      numbering = known;
    }
    return known;
  }

  private Numbering read() {
    Map<CellKey, Integer> ids = new HashMap<>();
    Map<Integer, CellKey> keys = new HashMap<>();
    jdbc.query(
        "select cell_id, section, category, measure from cell",
        row -> {
          CellKey stored =
              new CellKey(
                  row.getString("section"), row.getString("category"), row.getString("measure"));
          CellKey key = registered.getOrDefault(stored, stored);
          ids.put(key, row.getInt("cell_id"));
          keys.put(row.getInt("cell_id"), key);
        });
    return new Numbering(ids, keys);
  }

  private record Numbering(Map<CellKey, Integer> ids, Map<Integer, CellKey> keys) {}
}
