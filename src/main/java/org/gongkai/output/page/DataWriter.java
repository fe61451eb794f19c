package org.gongkai.output.page;

import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The page's data: one JSON object, written entry by entry so that none has to be held whole. */
final class DataWriter implements AutoCloseable {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final JsonGenerator json;

  DataWriter(OutputStream out) {
    json = MAPPER.createGenerator(out);
    json.writeStartObject();
  }

  void value(String name, Object value) {
    json.writeName(name);
    MAPPER.writeValue(json, value);
  }

  /** Writes a list of values that come one by one. */
  void list(String name, Consumer<Consumer<Object>> values) {
    json.writeName(name);
    json.writeStartArray();
    values.accept(value -> MAPPER.writeValue(json, value));
    json.writeEndArray();
  }

  @Override
  public void close() {
    json.writeEndObject();
    json.close();
  }
}
