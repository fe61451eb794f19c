package org.gongkai.output.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Our JSON files: UTF-8, indented, line feeds, the same bytes on every machine. */
public final class JsonText {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
          .build();

  private static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();

  private JsonText() {}

  static byte[] of(Object value) {
    return (WRITER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What a file holds; empty where there is none, or no JSON. */
  public static Optional<JsonNode> find(Path file) throws IOException {
    return find(file, JsonNode.class);
  }

  /** The same as a thing of a kind; empty also where it is none. */
  public static <T> Optional<T> find(Path file, Class<T> kind) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(MAPPER.readValue(Files.readAllBytes(file), kind));
    } catch (JacksonException noJson) {
      return Optional.empty();
    }
  }
}
