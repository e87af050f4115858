package no.imdi.egnevalg.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;

/** How the limits work is tested in shared-http; here it is seen that neither service runs without them. */
class RateLimitWiringTest {

    @Test
    void both_services_bound_what_their_callers_ask_for() {
        try (RunningServices services = RunningServices.start()) {
            assertThat(limitsOf(services.commandBean(MeterRegistry.class))).isEqualTo(2);
            assertThat(limitsOf(services.queryBean(MeterRegistry.class))).isEqualTo(2);
        }
    }

    private static int limitsOf(MeterRegistry meters) {
        return meters.find("egnevalg.requests.refused").counters().size();
    }
}
