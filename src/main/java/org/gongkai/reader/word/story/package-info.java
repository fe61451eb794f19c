/**
 * What all written documents share: text that flows through paragraphs, lists and nested tables, as
 * a {@code Document}.
 */
@NullMarked
package org.gongkai.reader.word.story;

import org.jspecify.annotations.NullMarked;
