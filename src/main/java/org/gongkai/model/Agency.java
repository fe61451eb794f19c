package org.gongkai.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One line of the roster.
 *
 * @param code unique, {@code [A-Za-z0-9_-]{1,32}}
 * @param name the official name
 * @param type free text: department, subdistrict, town, government …
 * @param aliases short and former names
 * @param activeFrom first year of its existence, or null for always
 * @param activeTo last year of its existence, inclusive, or null for still
 * @param predecessors codes of the agencies whose books it took over; several after a merger
 * @param ruleMaking whether it may make 规章; null where the roster does not say
 * @param sortOrder protocol order in office files, or null
 * @param without the lines of table 二 ({@code licensing}, {@code penalties}, {@code coercion}) that
 *     the roster gives it no power for
 */
public record Agency(
    String code,
    String name,
    String district,
    String type,
    List<String> aliases,
    @Nullable Integer activeFrom,
    @Nullable Integer activeTo,
    Role role,
    List<String> predecessors,
    @Nullable Boolean ruleMaking,
    @Nullable Integer sortOrder,
    Set<String> without) {

  public Agency {
    aliases = List.copyOf(aliases);
    predecessors = List.copyOf(predecessors);
    without = Collections.unmodifiableSet(new TreeSet<>(without));
  }

  /** An agency of whose powers the roster says nothing, with one predecessor at the most. */
  public Agency(
      String code,
      String name,
      String district,
      String type,
      List<String> aliases,
      @Nullable Integer activeFrom,
      @Nullable Integer activeTo,
      Role role,
      @Nullable String predecessor,
      @Nullable Boolean ruleMaking,
      @Nullable Integer sortOrder) {
    this(
        code,
        name,
        district,
        type,
        aliases,
        activeFrom,
        activeTo,
        role,
        predecessor == null ? List.of() : List.of(predecessor),
        ruleMaking,
        sortOrder,
        Set.of());
  }

  /** Names are asked for all the time, and a code is one agency's alone. */
  @Override
  public int hashCode() {
    return code.hashCode();
  }

  public boolean isActiveIn(int year) {
    return (activeFrom == null || activeFrom <= year) && (activeTo == null || year <= activeTo);
  }

  /** Whether it is to report for the year, and its report enters the sum of its district. */
  public boolean isExpectedIn(int year) {
    return isMember() && isActiveIn(year);
  }

  public boolean isMember() {
    return role == Role.MEMBER;
  }
}
