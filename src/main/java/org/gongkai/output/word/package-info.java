/**
 * {@code consolidated/<district>-<year>.docx}: the statutory part of the district's own report, to
 * be pasted from or gone on with in a word processor. Apache POI stays in here.
 */
@NullMarked
package org.gongkai.output.word;

import org.jspecify.annotations.NullMarked;
