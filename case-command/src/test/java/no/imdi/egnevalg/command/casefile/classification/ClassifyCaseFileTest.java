package no.imdi.egnevalg.command.casefile.classification;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.Confidentiality.ORDINARY;
import static no.imdi.egnevalg.kernel.codelist.Confidentiality.STRICTLY_CONFIDENTIAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.CaseFile;
import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class ClassifyCaseFileTest {

    private static final Recorded NOW = at("2014-06-02T08:00:00Z");
    private static final Registration REGISTERED = atSchool().registration();

    @Test
    void a_case_is_kept_more_closely_from_then_on() {
        given().when(classify(0, STRICTLY_CONFIDENTIAL)).expectEvents(classified(STRICTLY_CONFIDENTIAL));
    }

    @Test
    void a_closed_case_is_classified_too_and_stays_closed() {
        given(new CaseFileClosed(CASE, LocalDate.of(2014, 6, 1), ClosureOutcome.IN_SAFETY, NOW))
                .when(classify(1, STRICTLY_CONFIDENTIAL))
                .expectEvents(classified(STRICTLY_CONFIDENTIAL));
    }

    @Test
    void it_may_become_an_ordinary_case_again() {
        given(classified(STRICTLY_CONFIDENTIAL)).when(classify(1, ORDINARY)).expectEvents(classified(ORDINARY));
    }

    @Test
    void nothing_is_said_twice() {
        given().when(classify(0, ORDINARY))
                .expectNoEvents()
                .expectException(refusedFor(ClassificationRefusal.ALREADY_CLASSIFIED_SO));
        given(classified(STRICTLY_CONFIDENTIAL))
                .when(classify(1, STRICTLY_CONFIDENTIAL))
                .expectNoEvents()
                .expectException(refusedFor(ClassificationRefusal.ALREADY_CLASSIFIED_SO));
    }

    @Test
    void a_void_or_an_erased_case_is_not_classified() {
        given(new CaseFileVoided(CASE, MINORITY_ADVISER, REGISTERED, VoidingReason.NOT_A_CASE, NOW))
                .when(classify(1, STRICTLY_CONFIDENTIAL))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CaseFileVoid()));
        given(new CaseFileErased(CASE, ErasureBasis.NO_LEGAL_GROUND, NOW.by(), NOW))
                .when(classify(1, STRICTLY_CONFIDENTIAL))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CaseFileErased()));
    }

    private static TestExecutor<CaseFile> given(CaseFileEvent... further) {
        List<CaseFileEvent> events = new ArrayList<>(List.of(opened(MINORITY_ADVISER, REGISTERED)));
        events.addAll(List.of(further));
        return new CaseFileScene().fixture().given(events);
    }

    private static ClassifyCaseFile classify(long seenVersion, Confidentiality confidentiality) {
        return new ClassifyCaseFile(CASE, seenVersion, confidentiality, NOW);
    }

    private static CaseFileClassified classified(Confidentiality confidentiality) {
        return new CaseFileClassified(CASE, confidentiality, NOW);
    }
}
