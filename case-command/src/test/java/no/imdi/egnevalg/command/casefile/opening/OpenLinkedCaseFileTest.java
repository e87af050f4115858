package no.imdi.egnevalg.command.casefile.opening;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CODE_LISTS;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.NUMBER;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Opening a case of a person who is known from another one. */
class OpenLinkedCaseFileTest {

    private static final String OTHER = "2f1d6f0e-3a52-3d0b-8f7e-6c1f6e0f9a11";
    private static final Recorded NOW = at("2014-06-02T08:00:00Z");
    private static final Registration REGISTERED = atSchool().registration();

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_case_is_opened_and_linked() {
        var opened = new CaseFileOpened(OTHER, NUMBER, MINORITY_ADVISER, REGISTERED, NOW);

        assertThat(LinkedOpeningRules.decide(
                                Optional.of(CaseFileState.after(null, opened)), command(REGISTERED), CODE_LISTS)
                        .orThrow())
                .containsExactly(
                        new CaseFileOpened(CASE, NUMBER, MINORITY_ADVISER, REGISTERED, NOW),
                        new CaseFilesLinked(CASE, OTHER, LinkGrounds.PERSON_CONFIRMED, NOW),
                        new CaseFilesLinked(OTHER, CASE, LinkGrounds.PERSON_CONFIRMED, NOW));
    }

    @Test
    void an_unknown_case_and_a_wrong_registration_are_both_told() {
        var command = command(atSchool().posting(null).registration());

        assertThatThrownBy(() -> LinkedOpeningRules.decide(Optional.empty(), command, CODE_LISTS)
                        .orThrow())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reasons())
                                .isEqualTo(List.of(
                                        new Refusal.PostingRequired("/posting"),
                                        new Refusal.OtherCaseUnknown("/linkedTo", command.linkedTo()))));
    }

    @Test
    void the_answer_gives_version_1_again_at_every_repetition() {
        String body = with("linkedTo", service.openCase());
        String key = UUID.randomUUID().toString();
        long events = service.eventCount();

        Answer first = service.postWith("/api/v1/cases", body, "Idempotency-Key", key);
        Answer again = service.postWith("/api/v1/cases", body, "Idempotency-Key", key);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(first.body().path("version").asInt()).isEqualTo(1);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(service.eventCount()).isEqualTo(events + 3);
        assertThat(service.events().getLast().path("grounds").asString()).isEqualTo("SERVICES_CONFIRMED");
        assertThat(service.post(
                                "/api/v1/cases/" + first.body().path("caseId").asString() + "/voiding",
                                1,
                                ApiExamples.VOIDING)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void another_link_under_the_same_key_is_another_request() {
        String key = UUID.randomUUID().toString();
        service.postWith("/api/v1/cases", with("linkedTo", service.openCase()), "Idempotency-Key", key);

        assertThat(service.postWith("/api/v1/cases", with("linkedTo", service.openCase()), "Idempotency-Key", key)
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void nothing_is_opened_where_the_other_case_is_unknown_or_the_grounds_stand_alone() {
        long events = service.eventCount();

        assertRefused(with("linkedTo", UUID.randomUUID().toString()), "other-case-unknown", "/linkedTo");
        assertRefused(with("linkedTo", "not a case"), "other-case-unknown", "/linkedTo");
        assertRefused(with("linkGrounds", "REFERRAL"), "missing-field", "/linkedTo");
        assertRefused(with("linkGrounds", "HEARSAY"), "unknown-code", "/linkGrounds", "/linkedTo");
        assertThat(service.eventCount()).isEqualTo(events);
    }

    private static void assertRefused(String body, String problem, String... pointers) {
        Answer answer = service.post("/api/v1/cases", body);

        assertThat(answer.status() + " " + answer.problem()).as(answer.text()).isEqualTo("422 " + problem);
        assertThat(answer.body().path("errors").findValuesAsString("pointer")).containsExactly(pointers);
    }

    private static OpenLinkedCaseFile command(Registration registration) {
        return new OpenLinkedCaseFile(
                new OpenCaseFile(CASE, NUMBER, MINORITY_ADVISER, registration, NOW),
                OTHER,
                LinkGrounds.PERSON_CONFIRMED);
    }

    private static String with(String field, String value) {
        return ApiExamples.CASE.replaceFirst(
                "\\{", Matcher.quoteReplacement("{\"" + field + "\": \"" + value + "\", "));
    }
}
