package org.gongkai.job;

import org.gongkai.check.Checks;
import org.gongkai.form.Forms;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.RunRequest;
import org.gongkai.rollup.DistrictRollup;
import org.gongkai.rollup.GapSearch;
import org.gongkai.rollup.indicator.Indicators;
import org.gongkai.rollup.years.YearComparison;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rooms that know nothing of Spring, set up for this run. */
@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {

  @Bean
  Checks checks(RunRequest request, Instructions office, Forms forms) {
    return new Checks(forms, office.roster(), request.asOf(), office.policy(), request.language());
  }

  @Bean
  DistrictRollup sums(Forms forms) {
    return new DistrictRollup(forms);
  }

  @Bean
  GapSearch gapSearch(Forms forms) {
    return new GapSearch(forms);
  }

  @Bean
  Indicators indicators(RunRequest request, Forms forms) {
    return new Indicators(forms, request.language());
  }

  @Bean
  YearComparison yearComparison(Forms forms) {
    return new YearComparison(forms);
  }
}
