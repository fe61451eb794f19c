package org.gongkai.check.context;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;

/** All forms, laid out once for a whole run. */
public final class FormIndexes {

  private final Map<String, FormIndex> byId = new LinkedHashMap<>();

  public FormIndexes(Forms forms) {
    for (Form form : forms.all()) {
      byId.put(form.id(), new FormIndex(form));
    }
  }

  /**
   * The form of an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public FormIndex get(String id) {
    FormIndex form = byId.get(id);
    if (form == null) {
      throw new IllegalArgumentException("no form " + id);
    }
    return form;
  }

  public List<FormIndex> newestFirst() {
    List<FormIndex> forms = new ArrayList<>(byId.values());
    Collections.reverse(forms);
    return forms;
  }
}
