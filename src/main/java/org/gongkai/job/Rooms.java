package org.gongkai.job;

import java.io.IOException;
import java.util.List;
import org.gongkai.check.Checks;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.job.load.Reading;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.model.Loading;
import org.gongkai.model.Roster;
import org.gongkai.reader.Deadline;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.rollup.DistrictRollup;
import org.gongkai.rollup.Indicators;
import org.gongkai.rollup.YearComparison;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rooms that know nothing of Spring, set up for this run. */
@Configuration(proxyBeanMethods = false)
class Rooms {

  @Bean
  Forms forms() {
    return Forms.national();
  }

  @Bean
  Rules rules(RunRequest request, Roster roster) throws IOException {
    return Rules.of(request, roster);
  }

  @Bean
  Reading reading(RunRequest request, Roster roster, Forms forms) {
    Readers readers = new Readers();
    Extractor extractor = new Extractor(forms, roster, request.asOf().getYear());
    return (path, content, deadline) -> read(readers, extractor, path, content, deadline);
  }

  @Bean
  Checks checks(RunRequest request, Instructions office, Forms forms) {
    return new Checks(forms, office.roster(), request.asOf(), office.policy(), request.language());
  }

  @Bean
  DistrictRollup sums(Forms forms) {
    return new DistrictRollup(forms);
  }

  @Bean
  Indicators indicators(RunRequest request, Forms forms) {
    return new Indicators(forms, request.language());
  }

  @Bean
  YearComparison yearComparison(Forms forms) {
    return new YearComparison(forms);
  }

  private static Loading read(
      Readers readers, Extractor extractor, String path, byte[] content, Deadline deadline) {
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    ReadResult result = readers.read(fileName, content, deadline);
    if (result instanceof ReadResult.Read read) {
      return extractor.extract(read.document(), path);
    }
    ReadResult.Refused refused = (ReadResult.Refused) result;
    return new Loading.Rejected(refused.format(), refused.rejection(), null, null, List.of());
  }
}
