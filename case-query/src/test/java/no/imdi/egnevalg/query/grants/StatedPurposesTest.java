package no.imdi.egnevalg.query.grants;

import static no.imdi.egnevalg.query.reading.CasesOfSchools.RECORDED;
import static no.imdi.egnevalg.query.reading.CasesOfSchools.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StatedPurposesTest {

    private static final String PURPOSES = "/api/v1/stated-purposes";
    private static final String BODY = """
            {"%s": "%s", "purpose": "QUALITY_REVIEW", "explanation": "Yearly review of the work."}""";
    private static final String NO_CASE =
            CaseNumber.draw(new SplittableRandom(7)).value();

    private static RunningServices services;
    private static CasesOfSchools cases;
    private static LogTable log;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        cases = new CasesOfSchools(services);
        log = new LogTable(services);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void the_competence_team_reads_a_case_of_another_unit_when_it_has_said_what_for() {
        String caseId = cases.open();
        assertThat(services.queryAs("kt").get(path(caseId)).status()).isEqualTo(403);
        assertThat(services.queryAs("kt").get(path(caseId)).problem()).isEqualTo("purpose-required");

        Answer given = state("kt", caseId);

        assertThat(given.status()).as(given.text()).isEqualTo(201);
        cases.assertKnown("kt", caseId, 0);
        assertThat(services.queryAs("kt").get("/api/v1/cases").body().path("cases"))
                .isEmpty();
        assertThat(log.about(caseId))
                .contains(
                        "demo-kt READ_CASE - DENIED purpose-required",
                        "demo-kt STATE_PURPOSE QUALITY_REVIEW GRANTED -",
                        "demo-kt READ_TIMELINE QUALITY_REVIEW GRANTED -");
    }

    @Test
    void a_strictly_confidential_case_is_read_for_a_purpose_of_its_own() {
        String asked = cases.open();
        String strict = cases.openStrictlyConfidential();
        cases.happened(1, new CaseFilesLinked(asked, strict, LinkGrounds.REFERRAL, CasesOfSchools.RECORDED));
        cases.happened(2, new CaseFilesLinked(strict, asked, LinkGrounds.REFERRAL, CasesOfSchools.RECORDED));
        cases.assertKnown("mr", strict, 2);
        state("kt", asked);

        JsonNode one = timeline(asked);
        assertThat(one.path("cases").findValuesAsString("caseId")).containsExactly(asked);
        assertThat(one.path("hiddenCases").asInt()).isEqualTo(1);

        assertThat(state("kt", strict).status()).isEqualTo(201);
        JsonNode both = timeline(asked);
        assertThat(both.path("cases").findValuesAsString("caseId")).containsExactlyInAnyOrder(asked, strict);
        assertThat(both.path("hiddenCases").asInt()).isZero();
        assertThat(log.about(strict)).contains("demo-kt READ_TIMELINE QUALITY_REVIEW GRANTED shown");
    }

    @Test
    void an_erased_case_of_another_unit_is_not_there() {
        String caseId = cases.openAndErase();
        String nothing = UUID.randomUUID().toString();
        Answer none = services.queryAs("kt").post(PURPOSES, BODY.formatted("caseNumber", NO_CASE));

        Answer erased = state("kt", caseId);

        assertThat(erased.status()).isEqualTo(404);
        assertThat(erased.text()).isEqualTo(none.text());
        for (String view : new String[] {"", "/timeline", "/possible-duplicates", "?version=1"}) {
            Answer read = services.queryAs("kt").get(path(caseId) + view);
            assertThat(read.status()).isEqualTo(404);
            assertThat(read.text())
                    .isEqualTo(services.queryAs("kt").get(path(nothing) + view).text());
        }
    }

    @Test
    void who_had_stated_a_purpose_before_is_told_that_the_case_was_erased() {
        String caseId = cases.open();
        state("kt", caseId);
        cases.happened(1, new CaseFileErased(caseId, ErasureBasis.values()[0], RECORDED.by(), RECORDED));

        assertThat(services.queryAs("kt").get(path(caseId) + "?version=1").status())
                .isEqualTo(410);
    }

    @Test
    void an_identifier_is_no_way_to_a_case() {
        String caseId = cases.open();

        Answer refused = services.queryAs("kt").post(PURPOSES, BODY.formatted("caseId", caseId));

        assertThat(refused.status() + " " + refused.problem()).isEqualTo("400 unknown-field");
        assertThat(services.queryAs("kt").get(path(caseId)).problem()).isEqualTo("purpose-required");
    }

    @Test
    void nobody_else_states_a_purpose() {
        String caseId = cases.open();

        for (String user : new String[] {"mr2", "rk", "analyst", "privacy"}) {
            assertThat(state(user, caseId).problem()).isEqualTo("not-permitted");
        }
    }

    private static JsonNode timeline(String caseId) {
        return services.queryAs("kt").get(path(caseId) + "/timeline?version=1").body();
    }

    private static Answer state(String user, String caseId) {
        return services.queryAs(user).post(PURPOSES, BODY.formatted("caseNumber", cases.numberOf(caseId)));
    }
}
