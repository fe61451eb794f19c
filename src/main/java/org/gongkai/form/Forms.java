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

  public Forms(List<Form> forms) {
    this.forms = forms.stream().sorted(Comparator.comparingInt(Form::fromYear)).toList();
  }

  /** The national forms shipped with the program. */
  public static Forms national() {
    JsonMapper json = JsonMapper.builder().build();
    return new Forms(IDS.stream().map(id -> read(json, id)).toList());
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

  private static Form read(JsonMapper json, String id) {
    String resource = "/forms/" + id + ".json";
    try (InputStream in = Forms.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return json.readValue(in, Form.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
