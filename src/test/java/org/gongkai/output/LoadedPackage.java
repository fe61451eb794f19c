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
import org.gongkai.model.DisclosureOffice;
import org.gongkai.model.Offices;
import tools.jackson.databind.JsonNode;

/**
 * An edition in a database that knows nothing of this program: DuckDB makes its tables from {@code
 * datapackage.json} alone and refuses what does not fit.
 */
public final class LoadedPackage implements AutoCloseable {

  /** What the counted facts of each cell of a district, and of all below it, come to. */
  private static final String COUNTED =
      """
      with counted as (
        select w.node, f.* from facts f join within w on w.district = f.district where counted),
      parts as (
        select d.district, d.year, d.section, d.category, d.measure, f.agency_code, f.value,
          f.category = d.category as itself
        from district_rollup d join counted f
          on f.node = d.district and f.year = d.year
          and f.section = d.section and f.measure = d.measure
          and (f.category = d.category
            or (d.level = 'subtotal' and starts_with(f.category, d.category || '.')))),
      figures as (
        select district, year, section, category, measure, agency_code, sum(value) as value
        from (select *, bool_or(itself) over (
            partition by district, year, section, category, measure, agency_code) as undivided
          from parts)
        where itself or not undivided
        group by all),
      sums as (
        select district, year, section, category, measure, sum(value) as total,
          count(*) as agencies, min(value) as least, max(value) as greatest
        from figures group by all),
      units as (
        select w.node as district, year, section, category, measure,
          count(distinct f.unit) filter (f.value <> 0) as units
        from facts f join within w on w.district = f.district
        where role = 'member' and state = 'number' group by all)
      """;

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
    loaded.sql.execute(
        "create table within as select distinct district as node, district from district_rollup");
    return loaded;
  }

  /** Has the sums of each office be those of all below it too. */
  public void putOffices(Offices offices) throws SQLException {
    sql.execute("delete from within");
    for (DisclosureOffice office : offices.all()) {
      for (String district : offices.within(office.name())) {
        sql.execute("insert into within values ('%s', '%s')".formatted(office.name(), district));
      }
    }
  }

  /**
   * The cells of districts whose total is not what the counted facts come to by plain SQL: those of
   * the cell itself, and for a group of lines, where an agency does not print it in one, those of
   * its parts. Where the facts are in several units nothing is counted, and there is nothing to
   * compare.
   */
  public List<String> totalsOtherThanTheCountedFacts() throws SQLException {
    return column(
        COUNTED
            + """
            select concat_ws(' ', district, year, section, category, measure, d.total, s.total)
            from district_rollup d
              left join sums s using (district, year, section, category, measure)
              left join units u using (district, year, section, category, measure)
            where d.total is distinct from s.total
              and not (u.units > 1 and (s.total is null
                or (select count(*) from within w where w.node = d.district) > 1))
            """);
  }

  /** The same of the other figures of a sum, medians of offices with others below aside. */
  public List<String> figuresOtherThanTheCountedFacts() throws SQLException {
    return column(
        COUNTED
            + """
            select concat_ws(' ', district, year, section, category, measure)
            from district_rollup d join sums s using (district, year, section, category, measure)
              left join units u using (district, year, section, category, measure)
            where coalesce(u.units, 1) <= 1 and (d.agencies_with_value <> s.agencies or d.min <> s.least or d.max <> s.greatest
              or abs(d.mean - s.total / s.agencies) > 0.000001
              or d.agencies_reporting <> (
                select count(*) from coverage c join within w on w.district = c.district
                where w.node = d.district and c.year = d.year and c.counted)
              or d.agencies_expected <> (
                select count(*) from coverage c join within w on w.district = c.district
                where w.node = d.district and c.year = d.year))
            """);
  }

  /** The rates of districts that are not those of the sums over their agencies. */
  public List<String> ratesOtherThanThoseOfTheAgencies() throws SQLException {
    return column(
        """
        with sums as (
          select w.node as district, c.year, c.indicator, sum(c.numerator) as above,
            sum(c.denominator) as below, count(*) as agencies
          from agency_comparison c join within w on w.district = c.district
          where c.counted group by all)
        select concat_ws(' ', district, d.year, d.indicator, numerator, above, denominator, below,
          value, d.agencies_with_value, agencies)
        from district_indicators d full join sums s using (district, year, indicator)
        where (s.agencies is null and d.numerator is not null
            and d.indicator not in ('zero_request_share', 'top5_share', 'error_free_rate'))
          or (s.agencies is not null and (d.numerator is distinct from s.above
            or d.denominator is distinct from s.below or d.agencies_with_value <> s.agencies
            or abs(d.value - coalesce(s.above / nullif(s.below, 0), s.above)) > 0.000051
            or (d.value is null) <> (s.below is not distinct from 0)))
        """);
  }

  /** How many rows a table has. */
  public long rows(String table) throws SQLException {
    return number("select count(*) from " + table);
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
