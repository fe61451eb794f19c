/** Benchmarks: programs to be run by hand, no tests. */
@NullMarked
package org.gongkai.bench;

import org.jspecify.annotations.NullMarked;
