package no.imdi.egnevalg.command.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many write to one case at once, and the first of them is not done: everybody else goes on writing. */
class CrowdedCaseTest {

    private static final int CROWD = 40;
    private static final int OPENINGS = 10;
    private static final String SMALL_POOL = "--spring.datasource.hikari.maximum-pool-size=3";

    /** What the crowd asks for, of a case that two others may be linked to. */
    enum CrowdedAct {
        VOIDING {
            @Override
            Answer on(RunningCommandService service, String caseId, String other) {
                return service.post("/api/v1/cases/" + caseId + "/voiding", 0, ApiExamples.VOIDING);
            }
        },
        LINK_FROM_IT {
            @Override
            Answer on(RunningCommandService service, String caseId, String other) {
                return link(service, caseId, other);
            }
        },
        LINK_TO_IT {
            @Override
            Answer on(RunningCommandService service, String caseId, String other) {
                return link(service, other, caseId);
            }
        },
        LINKED_OPENING {
            @Override
            Answer on(RunningCommandService service, String caseId, String other) {
                return service.post("/api/v1/cases", ApiExamples.CASE.replaceFirst("\\{", """
                        {"linkedTo": "%s", "linkGrounds": "SERVICES_CONFIRMED",""".formatted(caseId)));
            }
        };

        int done() {
            return this == LINKED_OPENING ? 201 : 200;
        }

        abstract Answer on(RunningCommandService service, String caseId, String other);

        private static Answer link(RunningCommandService service, String caseId, String other) {
            return service.post("/api/v1/cases/" + caseId + "/links", 0, """
                    {"caseId": "%s", "grounds": "SERVICES_CONFIRMED"}""".formatted(other));
        }
    }

    private static RunningCommandService patient;
    private static RunningCommandService impatient;

    @BeforeAll
    static void start() {
        patient = RunningCommandService.with(SMALL_POOL, "--egnevalg.turns.longest-wait=1h");
        impatient = RunningCommandService.with(SMALL_POOL, "--egnevalg.turns.longest-wait=50ms");
    }

    @AfterAll
    static void stop() {
        patient.close();
        impatient.close();
    }

    @ParameterizedTest
    @EnumSource
    void while_a_crowd_waits_for_one_case_others_open_cases(CrowdedAct act) throws Exception {
        String caseId = patient.openCase();
        String other = patient.openCase();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> crowd;
            try (var _ = heldUp(patient, caseId)) {
                crowd = crowd(threads, () -> act.on(patient, caseId, other));

                assertThat(openings(patient)).containsOnly(201);
            }

            assertThat(answers(crowd))
                    .extracting(Answer::status)
                    .contains(act.done())
                    .isSubsetOf(act.done(), 412);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_waits_too_long_is_told_to_come_again_and_nothing_is_stored(CrowdedAct act) throws Exception {
        String caseId = impatient.openCase();
        String other = impatient.openCase();
        long events = impatient.eventCount();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> crowd;
            try (var _ = heldUp(impatient, caseId)) {
                crowd = crowd(threads, () -> act.on(impatient, caseId, other));

                assertThat(firstAnswers(threads, crowd, CROWD - 1)).allSatisfy(answer -> {
                    assertThat(answer.status() + " " + answer.problem()).isEqualTo("503 changes-under-way");
                    assertThat(answer.header("Retry-After")).isEqualTo("5");
                });
                assertThat(impatient.eventCount()).isEqualTo(events);
            }
            assertThat(answers(crowd)).extracting(Answer::status).containsOnlyOnce(act.done());
            assertThat(impatient.bean(Turns.class).inUse()).isZero();
        }
    }

    /**
     * Another writer has written the next event of the case and not committed it, so the first act on it waits in the
     * database.
     */
    private static Connection heldUp(RunningCommandService service, String caseId) throws SQLException {
        Connection connection = DriverManager.getConnection(TestStores.asOwner(service.database()));
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("""
                INSERT INTO domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                  payload_type, payload_revision, payload, meta_data, time_stamp)
                VALUES (?, 1, 'CaseFile', gen_random_uuid(), 'CaseFileVoided', '2', '{}', '{}', '2012-05-02T10:00:00Z')""")) {
            insert.setString(1, caseId);
            insert.executeUpdate();
        }
        return connection;
    }

    private static List<Future<Answer>> crowd(ExecutorService threads, Callable<Answer> act) {
        return Stream.generate(() -> threads.submit(act)).limit(CROWD).toList();
    }

    private static List<Integer> openings(RunningCommandService service) {
        return Stream.generate(
                        () -> service.post("/api/v1/cases", ApiExamples.CASE).status())
                .limit(OPENINGS)
                .toList();
    }

    private static List<Answer> firstAnswers(ExecutorService threads, List<Future<Answer>> crowd, int count)
            throws InterruptedException, ExecutionException {
        var done = new LinkedBlockingQueue<Answer>();
        crowd.forEach(answer -> threads.submit(() -> done.add(answer.get())));
        List<Answer> first = new ArrayList<>();
        while (first.size() < count) {
            first.add(done.take());
        }
        return first;
    }

    private static List<Answer> answers(List<Future<Answer>> crowd) throws ExecutionException, InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : crowd) {
            answers.add(answer.get());
        }
        return answers;
    }
}
