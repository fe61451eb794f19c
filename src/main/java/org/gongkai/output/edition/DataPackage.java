package org.gongkai.output.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.csv.CsvColumn;

/**
 * {@code datapackage.json}: a Frictionless Data Package (v1) that says of every CSV file what it
 * holds, how to read it, and how to tell that it is whole. The same edition gives the same bytes:
 * there is no time in it.
 */
public final class DataPackage {

  public static final String NAME = "datapackage.json";

  private final Wording wording;
  private final List<Map<String, Object>> resources = new ArrayList<>();
  private final List<Map<String, Object>> finals = new ArrayList<>();

  public DataPackage(Language language) {
    wording = new Wording("org/gongkai/output/files", language);
  }

  /** The digests of an edition's files, by path, as its data package has them. */
  public static Map<String, String> digests(Path edition) throws IOException {
    Map<String, String> digests = new LinkedHashMap<>();
    JsonText.find(edition.resolve(NAME))
        .ifPresent(
            content ->
                content
                    .path("resources")
                    .forEach(
                        file ->
                            digests.put(
                                file.path("path").asString(""),
                                file.path("hash").asString("").replaceFirst("^sha256:", ""))));
    return digests;
  }

  public void add(TableFile table, StagedFile file) {
    resources.add(table(table.name(), table, file));
  }

  /** Adds a file that has rows of a table once more, {@code facts-2023}. */
  public void addCopy(TableFile table, StagedFile file) {
    String path = file.path();
    String part = path.substring(path.indexOf('/') + 1, path.lastIndexOf('.'));
    resources.add(table(table.name() + "-" + part, table, file));
  }

  private Map<String, Object> table(String name, TableFile table, StagedFile file) {
    Map<String, Object> resource = resource(name, "tabular-data-resource", file, MediaType.CSV);
    resource.put("title", wording.text("file." + table.name()));
    resource.put("rowCount", file.rows());
    resource.put("dialect", dialect());
    resource.put("schema", schema(table));
    return resource;
  }

  /** Adds a file without a schema, laid out for people. */
  public void add(String name, String title, StagedFile file, MediaType type) {
    Map<String, Object> resource = resource(name, "data-resource", file, type);
    resource.put("title", title);
    if (type == MediaType.CSV) {
      resource.put("rowCount", file.rows());
    }
    resources.add(resource);
  }

  /** Adds all that was entered in another. */
  public void addAll(DataPackage part) {
    resources.addAll(part.resources);
  }

  /** Says of a year that it is final; all others are provisional. */
  public void add(SealedYear year) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("district", year.office());
    entry.put("year", year.year());
    entry.put("status", year.restatements().isEmpty() ? "final" : "restated");
    entry.put("sealed", year.sealed().toString());
    entry.put("seal", year.code());
    entry.put("edition", year.run());
    entry.put("restatements", year.restatements().size());
    finals.add(entry);
  }

  /** The package of what was added so far, ready to be written as JSON. */
  public Map<String, Object> content() {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("profile", "data-package");
    content.put("name", "gongkai-edition");
    content.put("title", wording.text("package"));
    content.put("description", wording.text("package.description"));
    content.put("figures", wording.text("package.figures"));
    content.put("final", finals);
    content.put("resources", resources);
    return content;
  }

  private static Map<String, Object> resource(
      String name, String profile, StagedFile file, MediaType type) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", profile);
    resource.put("name", name);
    resource.put("path", file.path());
    resource.put("format", type.format());
    resource.put("mediatype", type.type());
    if (type.isText()) {
      resource.put("encoding", "utf-8");
    }
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.sha256());
    return resource;
  }

  /** How to read our CSV files; the standard has no word for the byte order mark. */
  private static Map<String, Object> dialect() {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\r\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("skipInitialSpace", false);
    dialect.put("header", true);
    dialect.put("byteOrderMark", true);
    return dialect;
  }

  private Map<String, Object> schema(TableFile table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(this::field).toList());
    schema.put("missingValues", List.of(""));
    if (!table.key().isEmpty()) {
      schema.put("primaryKey", table.key());
    }
    if (!table.references().isEmpty()) {
      schema.put("foreignKeys", table.references().stream().map(DataPackage::foreignKey).toList());
    }
    return schema;
  }

  private Map<String, Object> field(CsvColumn column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type().code());
    field.put("description", wording.text(column.description()));
    if (!column.unit().isEmpty()) {
      field.put("unit", column.unit());
    }
    Map<String, Object> constraints = constraints(column);
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static Map<String, Object> constraints(CsvColumn column) {
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.required()) {
      constraints.put("required", true);
    }
    if (!column.allowed().isEmpty()) {
      constraints.put("enum", column.allowed());
    }
    return constraints;
  }

  private static Map<String, Object> foreignKey(TableFile.Reference reference) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("resource", reference.table());
    target.put("fields", reference.otherColumn());
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("fields", reference.column());
    key.put("reference", target);
    return key;
  }
}
