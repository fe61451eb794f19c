package org.gongkai.job.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slice is small enough to share out, and not so small that there are too many. */
class SlicesTest {

  @ParameterizedTest
  @CsvSource({
    "1, 16",
    "1000, 16",
    "6400, 100",
    "100000, 256",
    "512000, 256",
    "3000000, 1500",
  })
  void growsWithWhatThereIsToRead(int files, int size) {
    assertThat(Slices.size(files)).isEqualTo(size);
    assertThat(files / size).isLessThanOrEqualTo(2000);
  }
}
