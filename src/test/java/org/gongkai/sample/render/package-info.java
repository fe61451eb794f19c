/** The shapes in which reports are found, one small class each: pages become the text of a file. */
@NullMarked
package org.gongkai.sample.render;

import org.jspecify.annotations.NullMarked;
