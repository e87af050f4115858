package no.imdi.egnevalg.command.casefile.notes;

import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.NOW;
import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.REGISTERED;
import static no.imdi.egnevalg.command.casefile.ActOnOpenCase.day;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.opened;
import static no.imdi.egnevalg.command.decision.RefusedFor.refusedFor;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;

import no.imdi.egnevalg.command.casefile.CaseFileScene;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.request.SealedNote;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a note may be written: always, but in a case that is void or erased. */
class WriteNoteTest {

    private static final SealedText TEXT = new SealedText("c2VhbGVk");

    @Test
    void in_an_open_case_it_is_written() {
        new CaseFileScene()
                .fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED))
                .when(note(0, TEXT))
                .expectEvents(new NoteWritten(CASE, "note-1", null, TEXT, NOW))
                .expectResultMessagePayload(1L);
    }

    @Test
    void in_a_closed_case_too() {
        new CaseFileScene()
                .fixture()
                .given(
                        opened(MINORITY_ADVISER, REGISTERED),
                        new CaseFileClosed(CASE, day("2014-05-30"), ClosureOutcome.IN_SAFETY, NOW))
                .when(note(1, TEXT))
                .expectEvents(new NoteWritten(CASE, "note-1", null, TEXT, NOW));
    }

    @Test
    void in_a_void_case_it_is_refused() {
        new CaseFileScene()
                .fixture()
                .given(
                        opened(MINORITY_ADVISER, REGISTERED),
                        new CaseFileVoided(CASE, MINORITY_ADVISER, REGISTERED, VoidingReason.REGISTERED_TWICE, NOW))
                .when(note(1, TEXT))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.CaseFileVoid()));
    }

    @Test
    void in_an_erased_case_it_is_refused_whether_or_not_it_could_be_sealed() {
        for (SealedText text : new SealedText[] {TEXT, null}) {
            new CaseFileScene()
                    .fixture()
                    .given(
                            opened(MINORITY_ADVISER, REGISTERED),
                            new CaseFileErased(CASE, ErasureBasis.values()[0], NOW.by(), NOW))
                    .when(note(1, text))
                    .expectNoEvents()
                    .expectException(refusedFor(new Refusal.CaseFileErased()));
        }
    }

    @Test
    void where_there_is_no_key_to_seal_it_with_nothing_is_written() {
        new CaseFileScene()
                .fixture()
                .given(opened(MINORITY_ADVISER, REGISTERED))
                .when(note(0, null))
                .expectNoEvents()
                .expectException(refusedFor(new Refusal.DataKeyDestroyed()));
    }

    private static WriteNote note(long seenVersion, @Nullable SealedText text) {
        return new WriteNote(CASE, seenVersion, new SealedNote(CASE, "note-1", null, text, NOW));
    }
}
