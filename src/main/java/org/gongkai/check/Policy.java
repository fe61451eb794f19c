package org.gongkai.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.gongkai.check.context.CheckSettings;
import org.gongkai.check.context.Threshold;
import org.gongkai.model.Severity;

/**
 * How gravely the office takes each rule and where its thresholds lie: what {@code
 * input/checks.properties} says, and the usual for the rest.
 */
public final class Policy implements CheckSettings {

  private static final String SEVERITY = ".severity";

  private final Map<String, Severity> severities = new HashMap<>();
  private final Map<String, BigDecimal> thresholds = new HashMap<>();

  private Policy() {}

  /** Everything as usual. */
  public static Policy usual() {
    return new Policy();
  }

  /**
   * Everything as usual but what is set: {@code SUM-01.severity=warning}, {@code CON-05.ratio=5}.
   *
   * @throws SettingException naming a key that no rule has, or a value that does not fit
   */
  public static Policy of(Properties settings) {
    Policy policy = new Policy();
    for (String key : settings.stringPropertyNames()) {
      policy.set(key, settings.getProperty(key).strip());
    }
    return policy;
  }

  private void set(String key, String value) {
    if (key.endsWith(SEVERITY)) {
      String check = key.substring(0, key.length() - SEVERITY.length());
      require(CheckList.all().stream().anyMatch(known -> known.id().equals(check)), key, value);
      severities.put(check, severity(key, value));
    } else {
      require(
          CheckList.all().stream()
              .flatMap(check -> check.thresholds().stream())
              .anyMatch(threshold -> threshold.key().equals(key)),
          key,
          value);
      thresholds.put(key, number(key, value));
    }
  }

  /** Lighter variants of a rule stay lighter than its usual severity. */
  @Override
  public Severity weigh(String check, Severity proposed) {
    Severity set = severities.get(check);
    if (set == null) {
      return proposed;
    }
    boolean isVariant = CheckList.severity(check).compareTo(proposed) > 0;
    return isVariant && set.compareTo(proposed) > 0 ? proposed : set;
  }

  @Override
  public BigDecimal get(Threshold threshold) {
    return thresholds.getOrDefault(threshold.key(), threshold.usual());
  }

  /** All that is set, in a fixed order: equal texts, equal findings. */
  @Override
  public String toString() {
    return new TreeMap<>(severities) + " " + new TreeMap<>(thresholds);
  }

  private static Severity severity(String key, String value) {
    try {
      return Severity.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw SettingException.of("severity", key, value);
    }
  }

  private static BigDecimal number(String key, String value) {
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException other) {
      throw SettingException.of("number", key, value);
    }
  }

  private static void require(boolean known, String key, String value) {
    if (!known) {
      throw SettingException.of("unknown", key, value);
    }
  }
}
