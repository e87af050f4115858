package no.imdi.egnevalg.command.casefile;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.casefile.RegistrationExample.atSchool;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;

import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import org.junit.jupiter.api.Test;

class CaseFileStateTest {

    private static final Registration REGISTERED = atSchool().registration();
    private static final Registration CORRECTED = atSchool().region(Region.EAST).registration();

    @Test
    void an_opened_case_is_open_as_registered() {
        assertThat(CaseFileState.after(null, opened(MINORITY_ADVISER, REGISTERED)))
                .isEqualTo(new CaseFileState.Open(MINORITY_ADVISER, REGISTERED));
    }

    @Test
    void a_corrected_case_is_open_as_corrected() {
        var corrected = new RegistrationCorrected(
                CASE,
                MINORITY_ADVISER,
                REGISTERED,
                CORRECTED,
                CorrectionReason.WRONG_PLACE,
                at("2014-06-02T08:00:00Z"));

        assertThat(CaseFileState.after(new CaseFileState.Open(MINORITY_ADVISER, REGISTERED), corrected))
                .isEqualTo(new CaseFileState.Open(MINORITY_ADVISER, CORRECTED));
    }

    @Test
    void a_voided_case_is_void() {
        var voided = new CaseFileVoided(
                CASE, MINORITY_ADVISER, REGISTERED, VoidingReason.NOT_A_CASE, at("2014-06-02T08:00:00Z"));

        assertThat(CaseFileState.after(new CaseFileState.Open(MINORITY_ADVISER, REGISTERED), voided))
                .isEqualTo(new CaseFileState.Voided());
    }
}
