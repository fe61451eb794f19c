package org.gongkai.office;

import java.util.List;
import org.gongkai.model.Answer;

/**
 * What a file that came back holds.
 *
 * @param spoilt where an item stands whose code is none any more, in the file's own words
 */
record ReturnedItems(List<Answer> answers, List<String> spoilt) {

  ReturnedItems {
    answers = List.copyOf(answers);
    spoilt = List.copyOf(spoilt);
  }
}
