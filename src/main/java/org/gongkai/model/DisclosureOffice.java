package org.gongkai.model;

import org.jspecify.annotations.Nullable;

/**
 * An office that compiles reports upwards: those of its own agencies, which the roster has under
 * its name as their district, and what the offices below it have compiled.
 *
 * @param code unique, no agency's
 * @param name unique: the district of its agencies
 * @param parent code of the office that it hands in to, or null for the one above all
 */
public record DisclosureOffice(
    String code, String name, OfficeLevel level, @Nullable String parent) {}
