package org.gongkai.check.narrative;

/** For whom a figure speaks. */
public enum Scope {
  /** The reporting agency itself: 我局, 本机关, or nobody named. */
  OWN,
  /** The government and its office as an organ: 区政府办公室, 本级. */
  OFFICE,
  /** All agencies of the place: 全区, 各部门. */
  WHOLE
}
