package org.gongkai.model;

/** The levels on which offices compile reports, the highest first. */
public enum OfficeLevel implements Coded {
  /** 省、自治区、直辖市. */
  PROVINCE(0),
  /** 市、州、盟. */
  CITY(1),
  /** 区、县、旗. */
  COUNTY(2),
  /** 乡镇、街道. */
  TOWNSHIP(3),
  /** A department that compiles the reports of what belongs to it. */
  DEPARTMENT(3);

  private final int depth;

  OfficeLevel(int depth) {
    this.depth = depth;
  }

  /** Whether offices of another level may compile what offices of this one hand in. */
  public boolean isBelow(OfficeLevel other) {
    return depth > other.depth;
  }
}
