package org.gongkai.job.load;

import java.io.IOException;
import org.gongkai.form.Forms;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.model.Roster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By which forms and rules files are read, in a run as on a worker that reads for one. */
@Configuration(proxyBeanMethods = false)
class ReadingRules {

  @Bean
  Forms forms() {
    return Forms.national();
  }

  @Bean
  Rules rules(RunRequest request, Roster roster) throws IOException {
    return Rules.of(request, roster);
  }
}
