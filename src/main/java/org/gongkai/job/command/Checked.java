package org.gongkai.job.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;

/**
 * What is known of a file that was handed in.
 *
 * @param before the report of the year before that it was compared with
 * @param ofAnother what was given for it, but is another agency's
 * @param findings in the order of the rules
 */
record Checked(
    HandedIn file, Optional<Report> before, Optional<Report> ofAnother, List<Finding> findings) {

  Stream<Severity> severities() {
    return findings.stream().map(Finding::severity);
  }

  int count(Severity severity) {
    return (int) severities().filter(each -> each == severity).count();
  }
}
