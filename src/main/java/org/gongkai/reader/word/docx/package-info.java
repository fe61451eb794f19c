/** Word files of today (Office Open XML, ECMA-376). */
@NullMarked
package org.gongkai.reader.word.docx;

import org.jspecify.annotations.NullMarked;
