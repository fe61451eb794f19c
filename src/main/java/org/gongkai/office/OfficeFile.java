package org.gongkai.office;

import java.util.List;
import org.gongkai.model.wording.Sentence;

/**
 * A kind of file that an office keeps.
 *
 * @param title what it is called in messages
 * @param required the columns it has to have
 */
record OfficeFile(Sentence title, List<String> required) {

  static OfficeFile of(String title, String... required) {
    return new OfficeFile(OfficeSentences.of("title." + title), List.of(required));
  }
}
