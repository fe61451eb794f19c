package org.gongkai.check;

import java.util.Optional;
import java.util.Random;

/** The ways in which a single figure goes wrong on its way into a report. */
enum PlantedSlip {
  TRANSPOSED {
    @Override
    Optional<String> change(String digits, Random random) {
      int at = random.nextInt(Math.max(digits.length() - 1, 1));
      return digits.length() < 2
          ? Optional.empty()
          : Optional.of(
              digits.substring(0, at)
                  + digits.charAt(at + 1)
                  + digits.charAt(at)
                  + digits.substring(at + 2));
    }
  },
  ZERO_ADDED {
    @Override
    Optional<String> change(String digits, Random random) {
      return Optional.of(digits + (random.nextBoolean() ? "0" : "00"));
    }
  },
  ZERO_LOST {
    @Override
    Optional<String> change(String digits, Random random) {
      return digits.endsWith("0")
          ? Optional.of(digits.substring(0, digits.length() - 1))
          : Optional.empty();
    }
  },
  DOUBLED {
    @Override
    Optional<String> change(String digits, Random random) {
      int at = random.nextInt(digits.length());
      return Optional.of(digits.substring(0, at) + digits.charAt(at) + digits.substring(at));
    }
  },
  DIGIT_LOST {
    @Override
    Optional<String> change(String digits, Random random) {
      int at = random.nextInt(digits.length());
      return digits.length() < 2
          ? Optional.empty()
          : Optional.of(digits.substring(0, at) + digits.substring(at + 1));
    }
  },
  OFF_BY_ONE {
    @Override
    Optional<String> change(String digits, Random random) {
      long value = Long.parseLong(digits);
      return Optional.of(Long.toString(random.nextBoolean() && value > 0 ? value - 1 : value + 1));
    }
  },
  ANY_FIGURE {
    @Override
    Optional<String> change(String digits, Random random) {
      return Optional.of(Integer.toString(random.nextInt(200)));
    }
  };

  /** What is printed instead; empty where the slip cannot happen to the figure. */
  abstract Optional<String> change(String digits, Random random);

  /** The same, and never what was meant. */
  final Optional<Long> plant(long meant, Random random) {
    return change(Long.toString(meant), random)
        .filter(digits -> !digits.isEmpty())
        .map(Long::parseLong)
        .filter(printed -> printed != meant);
  }
}
