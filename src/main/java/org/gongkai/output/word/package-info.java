/**
 * What an office prints or sends: {@code consolidated/<district>-<year>.docx}, the statutory part
 * of the district's own report, and the letters to its agencies. Apache POI stays in here.
 */
@NullMarked
package org.gongkai.output.word;

import org.jspecify.annotations.NullMarked;
