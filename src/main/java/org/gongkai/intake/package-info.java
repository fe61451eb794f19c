/**
 * The first room: what lies below {@code input/reports}, and what of it is new, changed or gone
 * since the ledger was last brought up to date. Opens a file only to tell whether it changed or
 * holds other files.
 */
@NullMarked
package org.gongkai.intake;

import org.jspecify.annotations.NullMarked;
