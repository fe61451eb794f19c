/** Finds the six written sections of a report and their text. */
@NullMarked
package org.gongkai.extract.section;

import org.jspecify.annotations.NullMarked;
