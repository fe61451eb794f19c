package org.gongkai.job;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where Spring begins to look for our parts: the components of {@code job} and {@code store}. */
@SpringBootApplication(
    scanBasePackages = {"org.gongkai.job", "org.gongkai.store"},
    proxyBeanMethods = false)
class JobConfiguration {}
