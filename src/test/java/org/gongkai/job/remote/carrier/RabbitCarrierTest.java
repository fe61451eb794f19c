package org.gongkai.job.remote.carrier;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.gongkai.job.request.BrokerAddress;
import org.junit.jupiter.api.Test;

/** RabbitMQ's client would trust whoever answers. */
class RabbitCarrierTest {

  @Test
  void aBrokerWhoseCertificateNobodyKnowsGetsNoPassword() throws Exception {
    BrokerAddress address =
        new BrokerAddress(
            SampleRabbit.shared().secureUrl(), SampleBroker.USER, SampleBroker.PASSWORD);

    assertThatIllegalStateException()
        .isThrownBy(() -> new RabbitCarrier(address))
        .withMessageContaining("cannot be used")
        .withStackTraceContaining("certification path");
  }
}
