/**
 * Made-up annual reports for tests and benchmarks: files of which every cell is known beforehand.
 */
@NullMarked
package org.gongkai.sample;

import org.jspecify.annotations.NullMarked;
