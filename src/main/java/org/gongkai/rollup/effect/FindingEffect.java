package org.gongkai.rollup.effect;

import java.math.BigDecimal;

/**
 * What a finding can do to its district's figures.
 *
 * @param share by how much the figure that is hit hardest is likely to be off: a total by this part
 *     of itself, a rate by this much; above 0, at most 1
 * @param hit that figure: a cell, {@code requests/result.total/total}, or the id of an indicator
 * @param priority how soon its agency should be rung about the year, 1 first; findings of one call
 *     share it
 */
public record FindingEffect(BigDecimal share, String hit, int priority) {}
