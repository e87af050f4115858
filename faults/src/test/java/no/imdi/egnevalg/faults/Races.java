package no.imdi.egnevalg.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.imdi.egnevalg.embedded.TestClient.Answer;

/** Several who do the same at the same moment. */
final class Races {

    private static final String USER = Desk.SCHOOL.user();
    private static final int AT_ONCE = 32;

    /** Fewer than the acts that a case takes in a day. */
    private static final int MOST_OF_A_CASE = 150;

    private static final String OPENING = """
            {%s, "openedOn": "2012-03-03", "category": "EXTREME_CONTROL", "ageBand": "AGE_16_17", "gender": "FEMALE",
             "referralSource": "SCHOOL"}""".formatted(Desk.SCHOOL.place());

    private static final String GUIDANCE = """
            {"on": "2012-03-05", "channel": "MEETING", "with": ["PERSON_CONCERNED"]}""";

    private Races() {}

    /** One act under one key, sent by many: it is done once, and all have the same answer. */
    static void oneKeyFromManyThreads(Scene scene) throws Exception {
        UUID key = UUID.fromString(scene.newId());
        List<Answer> opened =
                atOnce(AT_ONCE, _ -> scene.callers().answer(USER, "/api/v1/cases", key, null, OPENING, scene.chance()));
        assertThat(opened).extracting(Answer::status).containsOnly(201);
        assertThat(opened.stream().map(Answer::text).distinct()).hasSize(1);
        String caseId = opened.getFirst().body().path("caseId").asString();
        scene.ledger().acknowledged(USER, caseId, 0);

        String path = "/api/v1/cases/" + caseId + "/guidance";
        List<Answer> done = atOnce(AT_ONCE, _ -> scene.callers().answer(USER, path, key, 0L, GUIDANCE, scene.chance()));
        assertThat(done).extracting(Answer::status).containsOnly(200);
        assertThat(done).extracting(answer -> answer.header("ETag")).containsOnly("\"1\"");
        scene.ledger().acknowledged(USER, caseId, 1);
    }

    /** Two acts on the same version, of two who have not seen each other's: one of them is done. */
    static void twoWritersOnOneCase(Scene scene, int times) throws Exception {
        String caseId = "";
        for (int time = 0; time < times; time++) {
            long version = time % MOST_OF_A_CASE;
            if (version == 0) {
                caseId = open(scene);
            }
            String path = "/api/v1/cases/" + caseId + "/guidance";
            List<Answer> answers = atOnce(
                    2, _ -> scene.callers().answer(USER, path, UUID.randomUUID(), version, GUIDANCE, scene.chance()));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
            scene.ledger().acknowledged(USER, caseId, version + 1);
        }
    }

    private static String open(Scene scene) {
        Answer opened = scene.callers().act(USER, "/api/v1/cases", null, OPENING, scene.chance());
        String caseId = opened.body().path("caseId").asString();
        scene.ledger().acknowledged(USER, caseId, 0);
        return caseId;
    }

    private interface Attempt {
        Answer by(int who);
    }

    private static List<Answer> atOnce(int many, Attempt attempt) throws Exception {
        CyclicBarrier together = new CyclicBarrier(many);
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Callable<Answer>> attempts = IntStream.range(0, many)
                    .<Callable<Answer>>mapToObj(who -> () -> {
                        together.await();
                        return attempt.by(who);
                    })
                    .toList();
            List<Answer> answers = new java.util.ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(attempts)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
