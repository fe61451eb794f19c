/**
 * Checks that equations of the form hold: applicants, outcomes, carry-over of requests, review and
 * suits.
 */
@NullMarked
package org.gongkai.check.balance;

import org.jspecify.annotations.NullMarked;
