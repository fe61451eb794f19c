/** Programs that measure how long things take; started by hand. */
@NullMarked
package org.gongkai.bench;

import org.jspecify.annotations.NullMarked;
