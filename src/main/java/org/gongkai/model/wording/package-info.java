/** Sentences for people, in the language of the run. */
@NullMarked
package org.gongkai.model.wording;

import org.jspecify.annotations.NullMarked;
