/**
 * What any file becomes: headings, paragraphs and grids in reading order. Knows nothing of forms,
 * agencies or the library that read the file.
 */
@NullMarked
package org.gongkai.document;

import org.jspecify.annotations.NullMarked;
