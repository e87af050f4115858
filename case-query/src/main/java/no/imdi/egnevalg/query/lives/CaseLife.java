package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of a case, as far as statistics and inboxes need it.
 *
 * @param version sequence number of the last event it contains
 * @param service the service that opened the case and under which it counts as a new case
 * @param registration the registration, with corrections applied
 * @param registeredOn the day it was entered
 * @param voided whether it was registered in error; it counts nowhere then
 * @param turns closures, reopenings, recategorisations and handovers
 * @param milestones the first day of certain acts
 * @param waitingItems the items that wait to be dealt with
 * @param acts the acts in the case
 * @param moves how it entered and left caseloads
 * @param referrals the referrals that were sent, for statistics
 * @param caseReferrals the referrals with their current state
 */
public record CaseLife(
        String caseId,
        String caseNumber,
        long version,
        AdviserService service,
        Registration registration,
        LocalDate registeredOn,
        boolean voided,
        CaseTurns turns,
        Milestones milestones,
        WaitingItems waitingItems,
        Acts acts,
        Moves moves,
        SentReferrals referrals,
        CaseReferrals caseReferrals) {

    /** Returns the life after one more event. The first event must be the opening. */
    public static CaseLife after(@Nullable CaseLife before, CaseFileEvent event, long version) {
        if (event instanceof CaseFileOpened opened) {
            return of(opened, version);
        }
        if (before == null) {
            throw new IllegalStateException("The life of a case begins with its opening");
        }
        return before.after(event, version);
    }

    private static CaseLife of(CaseFileOpened opened, long version) {
        return new CaseLife(
                opened.caseId(),
                opened.caseNumber(),
                version,
                opened.service(),
                opened.registration(),
                opened.recorded().day(),
                false,
                CaseTurns.BEGINNING,
                Milestones.NONE,
                WaitingItems.of(Unit.of(opened.service(), opened.registration())),
                Acts.NONE,
                Moves.NONE,
                SentReferrals.NONE,
                CaseReferrals.NONE);
    }

    private CaseLife after(CaseFileEvent event, long newVersion) {
        AdviserService owner = turns.ownerAt(LocalDate.MAX, service);
        return new CaseLife(
                caseId,
                caseNumber,
                newVersion,
                service,
                event instanceof RegistrationCorrected corrected ? corrected.to() : registration,
                registeredOn,
                voided || event instanceof CaseFileVoided,
                turns.after(service, event),
                milestones.after(event),
                waitingItems.after(service, event),
                acts.after(owner, registration.openedOn(), event),
                moves.after(owner, turns.closedOn() == null, event),
                referrals.after(owner, event),
                caseReferrals.after(event));
    }

    /** The day the service opened the case. */
    public LocalDate openedOn() {
        return registration.openedOn();
    }

    /** The current main category. */
    public Category categoryNow() {
        return turns.categoryAt(LocalDate.MAX, registration.category());
    }

    /** The periods in which it was open, in order. */
    public List<Spell> spells() {
        return turns.spells(openedOn(), service, registration.category());
    }

    /**
     * Returns the number of days on which the case was open until something happened.
     *
     * @param on the day it happened; null where it has not
     */
    public TimeToEvent timeTo(@Nullable LocalDate on) {
        return TimeToEvent.of(spells(), on);
    }

    /** The recategorisations, in order. */
    public List<CaseTurns.Step> steps() {
        return turns.steps(registration.category());
    }
}
