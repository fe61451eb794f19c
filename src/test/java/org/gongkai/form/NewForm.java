package org.gongkai.form;

import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The invented form of 2024: that of 2021 with changes in table 三. */
public final class NewForm {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private NewForm() {}

  /** Its file. */
  public static String json() throws Exception {
    ObjectNode form;
    try (InputStream in = NewForm.class.getResourceAsStream("/forms/2021.json")) {
      form = (ObjectNode) JSON.readTree(Objects.requireNonNull(in));
    }
    form.put("id", "2024").put("basis", "虚构〔2024〕1号").put("fromYear", 2024);
    form.set("successions", JSON.createArrayNode());
    form.set("breaks", JSON.createArrayNode());
    form.set("english", JSON.createObjectNode().put("村民自治组织", "Village bodies"));
    ObjectNode table = (ObjectNode) form.get("tables").get(1);
    table.put("width", 11);
    ObjectNode block = (ObjectNode) table.get("blocks").get(0);
    column((ArrayNode) block.get("columns"));
    lines((ArrayNode) block.get("lines"));
    ArrayNode identities = (ArrayNode) form.get("identities");
    ((ArrayNode) identities.get(0).get("left")).insert(5, "org.village");
    ArrayNode outcomes = (ArrayNode) identities.get(1).get("left");
    outcomes.remove(at(outcomes, "result.unavailable.still_unclear"));
    outcomes.insert(10, "result.denied.draft_statistics");
    return JSON.writeValueAsString(form);
  }

  private static void column(ArrayNode columns) {
    ObjectNode column = (ObjectNode) columns.get(4).deepCopy();
    column.put("measure", "org.village");
    ((ArrayNode) column.get("labels")).set(2, "村民自治组织");
    columns.insert(5, column);
  }

  private static void lines(ArrayNode lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      ObjectNode line = (ObjectNode) lines.get(i);
      switch (line.get("category").stringValue()) {
        case "result.unavailable.still_unclear" -> lines.remove(i);
        case "result.not_processed.repeated" ->
            ((ArrayNode) line.get("labels")).set(2, "2.一年之内再次提出的申请");
        case "result.denied.administrative_inquiry" -> {
          ObjectNode added = line.deepCopy();
          added.put("category", "result.denied.draft_statistics");
          ((ArrayNode) added.get("labels")).set(2, "9.属于尚未公布的统计数据");
          lines.insert(i + 1, added);
        }
        default -> {}
      }
    }
  }

  private static int at(ArrayNode codes, String code) {
    int at = 0;
    for (JsonNode each : codes) {
      if (each.stringValue().equals(code)) {
        return at;
      }
      at++;
    }
    throw new IllegalArgumentException(code);
  }

  /** The national forms with the new one. */
  public static Forms among(Forms national) throws Exception {
    Form form = JSON.readValue(json(), Form.class);
    return new Forms(
        Stream.concat(national.all().stream(), Stream.of(form)).toList(), national.sections());
  }
}
