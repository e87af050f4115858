package no.imdi.egnevalg.query.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.junit.jupiter.api.Test;

/** Somebody who is in a hurry is still one person. */
class EmergenciesAtOnceTest {

    @Test
    void requests_of_the_same_moment_do_not_go_beyond_the_limit() throws Exception {
        try (RunningServices services = RunningServices.start();
                var callers = Executors.newFixedThreadPool(8)) {
            services.stopQuery();
            services.startQuery("--egnevalg.emergency-access.per-day=2");
            CasesOfSchools cases = new CasesOfSchools(services);
            List<Callable<Integer>> requests = Stream.generate(cases::open).limit(8).toList().stream()
                    .map(cases::numberOf)
                    .map(number -> (Callable<Integer>) () -> declare(services, number))
                    .toList();

            List<Integer> answers =
                    callers.invokeAll(requests).stream().map(Future::resultNow).toList();

            assertThat(answers)
                    .containsOnly(201, 403)
                    .filteredOn(status -> status == 201)
                    .hasSize(2);
            assertThat(new LogTable(services)
                            .rows("SELECT concat_ws(' ', outcome, detail) FROM access_log"
                                    + " WHERE caller_id = 'demo-mr2' AND action = 'BREAK_GLASS'"))
                    .hasSize(8)
                    .containsOnly("GRANTED", "DENIED emergency-limit-reached");
        }
    }

    private static int declare(RunningServices services, String number) {
        return services.queryAs("mr2")
                .post("/api/v1/emergency-access", """
                {"caseNumber": "%s", "reason": "JOURNEY_IMMINENT", "explanation": "They leave tonight."}""".formatted(number))
                .status();
    }
}
