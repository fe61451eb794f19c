package org.gongkai.output;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * An edition in a database that knows nothing of this program: DuckDB makes its tables from {@code
 * datapackage.json} alone and refuses what does not fit.
 */
public final class LoadedPackage implements AutoCloseable {

  private final Path folder;
  private final Connection duckdb;
  private final Statement sql;

  private LoadedPackage(Path folder) throws SQLException {
    this.folder = folder;
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
    sql = duckdb.createStatement();
  }

  /**
   * Loads every CSV file that has a schema.
   *
   * @throws SQLException where types, required cells or words are other than the package says
   * @throws IllegalStateException where columns, numbers of rows, keys or references are
   */
  public static LoadedPackage load(Path folder) throws IOException, SQLException {
    LoadedPackage loaded = new LoadedPackage(folder);
    List<JsonNode> tables =
        Packages.resources(folder).stream()
            .filter(resource -> resource.path("profile").asString().equals("tabular-data-resource"))
            .toList();
    for (JsonNode table : tables) {
      loaded.loadTable(table);
    }
    for (JsonNode table : tables) {
      loaded.expectKeys(table);
    }
    return loaded;
  }

  /**
   * The cells of districts whose total is not what the counted facts come to by plain SQL: those of
   * the cell itself, and for a group of lines, where an agency does not print it in one, those of
   * its parts. Where the facts are in several units nothing is counted, and there is nothing to
   * compare.
   */
  public List<String> totalsOtherThanTheCountedFacts() throws SQLException {
    return column(
        """
        with counted as (select * from facts where counted),
        parts as (
          select d.district, d.year, d.section, d.category, d.measure, f.agency_code, f.value,
            f.category = d.category as itself
          from district_rollup d join counted f
            on f.district = d.district and f.year = d.year
            and f.section = d.section and f.measure = d.measure
            and (f.category = d.category
              or (d.level = 'subtotal' and starts_with(f.category, d.category || '.')))),
        sums as (
          select district, year, section, category, measure, sum(value) as total
          from (select *, bool_or(itself) over (
              partition by district, year, section, category, measure, agency_code) as undivided
            from parts)
          where itself or not undivided
          group by all),
        units as (
          select district, year, section, category, measure,
            count(distinct f.unit) filter (f.value <> 0) as units
          from facts f where role = 'member' and state = 'number' group by all)
        select concat_ws(' ', district, year, section, category, measure, d.total, s.total)
        from district_rollup d
          left join sums s using (district, year, section, category, measure)
          left join units u using (district, year, section, category, measure)
        where d.total is distinct from s.total and not (s.total is null and u.units > 1)
        """);
  }

  /** How many facts a query finds. */
  public long facts(String condition) throws SQLException {
    return number("select count(*) from facts where " + condition);
  }

  private List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private void loadTable(JsonNode resource) throws SQLException {
    List<JsonNode> fields = list(resource.path("schema").path("fields"));
    String name = quoted(name(resource));
    sql.execute(
        "create table %s (%s)"
            .formatted(
                name,
                fields.stream().map(LoadedPackage::definition).collect(Collectors.joining(", "))));
    String csv =
        "read_csv('%s', header=true, all_varchar=true, nullstr='', quote='\"', escape='\"', delim=',')"
            .formatted(Packages.file(folder, resource));
    List<String> header = new ArrayList<>();
    try (ResultSet columns = sql.executeQuery("describe select * from " + csv)) {
      while (columns.next()) {
        header.add(columns.getString(1));
      }
    }
    expect(header.equals(fields.stream().map(LoadedPackage::name).toList()), name + ": columns");
    sql.execute(
        "insert into %s select %s from %s"
            .formatted(
                name,
                fields.stream().map(LoadedPackage::cast).collect(Collectors.joining(", ")),
                csv));
    expect(
        number("select count(*) from " + name) == resource.path("rowCount").asLong(),
        name + ": number of rows");
  }

  private static String definition(JsonNode field) {
    JsonNode constraints = field.path("constraints");
    String definition = quoted(name(field)) + " " + type(field);
    if (constraints.path("required").asBoolean(false)) {
      definition += " not null";
    }
    if (constraints.has("enum")) {
      definition += " check (%s in (%s))".formatted(quoted(name(field)), words(constraints));
    }
    return definition;
  }

  private static String words(JsonNode constraints) {
    return list(constraints.path("enum")).stream()
        .map(word -> "'" + word.asString() + "'")
        .collect(Collectors.joining(", "));
  }

  private static String cast(JsonNode field) {
    return "cast(%s as %s)".formatted(quoted(name(field)), type(field));
  }

  private static String type(JsonNode field) {
    return switch (field.path("type").asString()) {
      case "string" -> "varchar";
      case "integer" -> "bigint";
      case "year" -> "integer";
      case "number" -> "decimal(38, 10)";
      case "boolean" -> "boolean";
      case "date" -> "date";
      default -> throw new IllegalArgumentException(field.toString());
    };
  }

  private void expectKeys(JsonNode resource) throws SQLException {
    String name = name(resource);
    JsonNode schema = resource.path("schema");
    String key =
        list(schema.path("primaryKey")).stream()
            .map(field -> quoted(field.asString()))
            .collect(Collectors.joining(", "));
    expect(
        key.isEmpty()
            || isEmpty(
                "select %s from %s group by %s having count(*) > 1"
                    .formatted(key, quoted(name), key)),
        name + ": key");
    for (JsonNode field : list(schema.path("primaryKey"))) {
      String empty = "select * from %s where %s is null";
      expect(
          isEmpty(empty.formatted(quoted(name), quoted(field.asString()))), name + ": empty key");
    }
    for (JsonNode reference : list(schema.path("foreignKeys"))) {
      JsonNode target = reference.path("reference");
      String dangling =
          "select %1$s from %2$s where %1$s is not null and %1$s not in (select %3$s from %4$s where %3$s is not null)"
              .formatted(
                  quoted(reference.path("fields").asString()),
                  quoted(name),
                  quoted(target.path("fields").asString()),
                  quoted(target.path("resource").asString()));
      expect(isEmpty(dangling), name + ": reference");
    }
  }

  private boolean isEmpty(String query) throws SQLException {
    return number("select count(*) from (" + query + ")") == 0;
  }

  private long number(String query) throws SQLException {
    try (ResultSet result = sql.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static void expect(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }

  private static String name(JsonNode node) {
    return node.path("name").asString();
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  @Override
  public void close() throws SQLException {
    duckdb.close();
  }
}
