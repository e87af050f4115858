package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.Set;
import no.imdi.egnevalg.command.casefile.state.CaseFacts;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;

/** A case of a random log, as the command side knows it: what may happen to it next follows from that. */
record Life(String caseId, long version, CaseFileState state) {

    CaseFacts facts() {
        return state.facts();
    }

    boolean isOpen() {
        return state instanceof CaseFileState.Open;
    }

    boolean isClosed() {
        return state instanceof CaseFileState.Closed;
    }

    /** Whether it takes no more acts than the undoing of links. */
    boolean isOver() {
        return isVoid() || state instanceof CaseFileState.Erased;
    }

    boolean isVoid() {
        return state instanceof CaseFileState.Voided;
    }

    AdviserService service() {
        return facts().service();
    }

    Unit owner() {
        return facts().ownership().owner();
    }

    LocalDate openedOn() {
        return facts().openedOn();
    }

    Set<String> linked() {
        return facts().linkedCases();
    }
}
