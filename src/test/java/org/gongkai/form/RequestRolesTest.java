package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.form.RequestRoles.Part;
import org.junit.jupiter.api.Test;

/** What columns and lines of table 三 are, as the forms themselves say. */
class RequestRolesTest {

  @Test
  void whatAFormAddsUpTellsTheRolesOfItsColumnsAndLines() {
    RequestRoles roles = RequestRoles.of(Forms.national().get("2021"));

    assertThat(codes(roles.applicants()))
        .containsExactly(
            "natural_person",
            "org.business",
            "org.research",
            "org.public_welfare",
            "org.legal_service",
            "org.other");
    assertThat(codes(roles.outcomes()))
        .containsExactly(
            "result.granted",
            "result.partial",
            "result.denied",
            "result.unavailable",
            "result.not_processed",
            "result.other");
    assertThat(roles.denials())
        .hasSize(8)
        .first()
        .isEqualTo(new Part("result.denied.state_secret", "1.属于国家秘密"));
  }

  @Test
  void aGroupThatWasALineIsTheSameOutcome() {
    assertThat(RequestRoles.of(Forms.national()))
        .isEqualTo(RequestRoles.of(Forms.national().get("2021")));
  }

  private static List<String> codes(List<Part> parts) {
    return parts.stream().map(Part::code).toList();
  }
}
