package no.imdi.egnevalg.command.casefile.state;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.junit.jupiter.api.Test;

class CaseFileStateTest {

    private static final Registration REGISTERED = atSchool().registration();
    private static final Registration CORRECTED = atSchool().region(Region.EAST).registration();
    private static final Recorded NOW = at("2014-06-02T08:00:00Z");
    private static final CaseFileOpened OPENED = opened(MINORITY_ADVISER, REGISTERED);
    private static final RegistrationCorrected CORRECTION =
            new RegistrationCorrected(CASE, MINORITY_ADVISER, REGISTERED, CORRECTED, CorrectionReason.WRONG_PLACE, NOW);

    @Test
    void an_opened_case_is_open_as_registered() {
        assertThat(stateAfter(OPENED)).isEqualTo(new CaseFileState.Open(CaseFacts.of(OPENED)));
    }

    @Test
    void a_corrected_case_is_open_as_corrected() {
        var state = stateAfter(OPENED, CORRECTION);

        assertThat(state).isInstanceOf(CaseFileState.Open.class);
        assertThat(state.facts().subject().registration()).isEqualTo(CORRECTED);
        assertThat(state.facts().ownership().owner()).isEqualTo(Unit.of(MINORITY_ADVISER, CORRECTED));
    }

    @Test
    void a_voided_case_is_void() {
        var voided = new CaseFileVoided(CASE, MINORITY_ADVISER, REGISTERED, VoidingReason.NOT_A_CASE, NOW);

        assertThat(stateAfter(OPENED, voided)).isEqualTo(new CaseFileState.Voided(CaseFacts.of(OPENED)));
    }

    @Test
    void a_correction_of_the_category_does_not_undo_what_has_developed_since() {
        var developed = new CaseFileRecategorised(
                CASE,
                LocalDate.of(2012, 5, 2),
                Category.FEARED_FORCED_MARRIAGE,
                Category.COMPLETED_FORCED_MARRIAGE,
                RecategorisationReason.FEARED_EVENT_HAPPENED,
                NOW);
        var corrected = new RegistrationCorrected(
                CASE,
                MINORITY_ADVISER,
                REGISTERED,
                atSchool().category(Category.VIOLENCE_OR_THREATS).registration(),
                CorrectionReason.WRONG_CATEGORY,
                NOW);

        assertThat(stateAfter(OPENED, developed, corrected).facts().subject().category())
                .isEqualTo(Category.COMPLETED_FORCED_MARRIAGE);
        assertThat(stateAfter(OPENED, corrected).facts().subject().category()).isEqualTo(Category.VIOLENCE_OR_THREATS);
    }

    private static CaseFileState stateAfter(CaseFileEvent... events) {
        CaseFileState state = null;
        for (CaseFileEvent event : events) {
            state = CaseFileState.after(state, event);
        }
        return Objects.requireNonNull(state);
    }
}
