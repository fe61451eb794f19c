/** An agency's own annual report, from a filled-in workbook: what it has to publish anyway. */
@NullMarked
package org.gongkai.output.report;

import org.jspecify.annotations.NullMarked;
