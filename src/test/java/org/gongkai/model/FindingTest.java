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
        "line 3");
  }

  @Test
  void aFindingKeepsItsFingerprintWhenOnlyFiguresWordsOrFileChange() {
    assertThat(finding("A1", "21", "reports/a.html").fingerprint())
        .isEqualTo("12dc044176c64644")
        .isEqualTo(finding("A1", "22", "reports/b.html").fingerprint());
  }

  @Test
  void agenciesAndFilesOfNoAgencyAreToldApart() {
    assertThat(finding("A1", "21", "a").fingerprint())
        .isNotEqualTo(finding("A2", "21", "a").fingerprint());
    assertThat(finding("", "21", "a").fingerprint())
        .isNotEqualTo(finding("", "21", "b").fingerprint());
  }
}
