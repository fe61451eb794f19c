package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The forms we know, oldest first. */
public final class Forms {

  /** One entry a file in {@code resources/forms}. */
  private static final List<String> IDS = List.of("2019", "2021");

  private final List<Form> forms;
  private final List<ReportSection> sections;

  /**
   * Takes forms in any order.
   *
   * @param sections the written sections, the same in all forms so far
   */
  public Forms(List<Form> forms, List<ReportSection> sections) {
    this.forms = forms.stream().sorted(Comparator.comparingInt(Form::fromYear)).toList();
    this.sections = List.copyOf(sections);
  }

  /** The national forms shipped with the program. */
  public static Forms national() {
    JsonMapper json = JsonMapper.builder().build();
    return new Forms(
        IDS.stream().map(id -> read(json, id, Form.class)).toList(),
        List.of(read(json, "sections", ReportSection[].class)));
  }

  /** The six written sections of a report. */
  public List<ReportSection> sections() {
    return sections;
  }

  public List<Form> all() {
    return forms;
  }

  /**
   * The form of an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Form get(String id) {
    return forms.stream()
        .filter(form -> form.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no form " + id));
  }

  /** The form a report of the year has to follow; empty for years before the first. */
  public Optional<Form> forYear(int year) {
    return forms.stream().filter(form -> form.appliesTo(year)).findFirst();
  }

  private static <T> T read(JsonMapper json, String name, Class<T> type) {
    String resource = "/forms/" + name + ".json";
    try (InputStream in = Forms.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return json.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
