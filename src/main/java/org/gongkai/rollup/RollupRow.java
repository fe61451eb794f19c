package org.gongkai.rollup;

import java.math.BigDecimal;
import org.gongkai.model.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * A statutory cell summed over the members of a district, or over those of one agency type.
 *
 * @param agencyType the type, or null for the whole district
 * @param form the form the year requires; where that form lacks the cell, the one that has it
 * @param cell the cell, or a group line such as {@code result.denied}
 * @param unit the unit of the figures
 * @param total sum of the number facts; null where nothing can be added up
 * @param agenciesWithValue how many agencies give all of it: a group of which a line is lacking is
 *     in the total with the rest, but not counted here, nor in mean, median, least and most
 * @param agenciesReporting how many members' reports stand
 * @param agenciesExpected how many members are to report
 * @param level what the cell is made of among the cells of the same sum
 * @param plain whether the total is the sum of the numbers as they stand in the facts: there is
 *     one, and no amount had to be brought to another unit
 * @param members whose figures are in the total: the same text, the same agencies; empty where
 *     nobody can say, since of an agency only a part of its group of lines is in it
 */
public record RollupRow(
    String district,
    @Nullable String agencyType,
    int year,
    String form,
    CellKey cell,
    String sectionLabel,
    String categoryLabel,
    String measureLabel,
    String unit,
    @Nullable BigDecimal total,
    @Nullable BigDecimal mean,
    @Nullable BigDecimal median,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    int agenciesWithValue,
    int agenciesReporting,
    int agenciesExpected,
    CellLevel level,
    boolean plain,
    String members) {}
