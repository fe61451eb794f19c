package org.gongkai.sample.figure;

import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Table;

/** The tables a made-up report prints: a national form, or a mixture of two as it is met. */
public enum SampleForm {
  FORM_2019("2019", "2019"),
  FORM_2021("2021", "2021"),
  /** A report of 2021 or later whose table 三 has the single line （六）其他处理 of the older form. */
  MIXED("2021", "2019");

  /** The national forms, read once. */
  private static final class National {
    static final Forms FORMS = Forms.national();
  }

  private final String mainId;
  private final String requestsId;

  SampleForm(String mainId, String requestsId) {
    this.mainId = mainId;
    this.requestsId = requestsId;
  }

  /** The form the law prescribes for a year. */
  public static SampleForm forYear(int year) {
    return year < 2021 ? FORM_2019 : FORM_2021;
  }

  /** The tables in printed order. */
  public List<Table> tables() {
    Form main = National.FORMS.get(mainId);
    return List.of(
        main.get("active_disclosure"),
        National.FORMS.get(requestsId).get("requests"),
        main.get("review_litigation"));
  }

  /** The national form that a table of this report follows. */
  public Form formOf(String section) {
    return National.FORMS.get(section.equals("requests") ? requestsId : mainId);
  }
}
