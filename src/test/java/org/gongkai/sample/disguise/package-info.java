/**
 * The liberties that real reports take with labels, figures, titles and what stands around them.
 */
@NullMarked
package org.gongkai.sample.disguise;

import org.jspecify.annotations.NullMarked;
