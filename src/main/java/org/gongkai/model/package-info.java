/**
 * The words of the field as records: agencies, reports, facts, findings. Pure values, no I/O; every
 * other package speaks in these.
 */
@NullMarked
package org.gongkai.model;

import org.jspecify.annotations.NullMarked;
