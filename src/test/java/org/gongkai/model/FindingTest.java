package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {

  private static Finding finding(String agency, String printed, String source) {
    return new Finding(
        "SUM-02",
        Severity.ERROR,
        "某区",
        agency,
        2023,
        new CellKey("requests", "result.total", "total"),
        printed,
        "27",
        "6",
        "message",
        "",
        source,
        "line 3",
        "",
        "",
        Cause.UNKNOWN,
        null);
  }

  @Test
  void aFindingKeepsItsFingerprintWhenOnlyItsFileChanges() {
    assertThat(finding("A1", "21", "reports/a.html").fingerprint())
        .isEqualTo("d853b19f0c534f4a")
        .isEqualTo(finding("A1", "21", "reports/b.html").fingerprint());
  }

  @Test
  void aDecisionAboutOneFigureDoesNotCoverAnother() {
    assertThat(finding("A1", "21", "a").fingerprint())
        .isNotEqualTo(finding("A1", "22", "a").fingerprint());
  }

  @Test
  void agenciesAndFilesOfNoAgencyAreToldApart() {
    assertThat(finding("A1", "21", "a").fingerprint())
        .isNotEqualTo(finding("A2", "21", "a").fingerprint());
    assertThat(finding("", "21", "a").fingerprint())
        .isNotEqualTo(finding("", "21", "b").fingerprint());
  }
}
