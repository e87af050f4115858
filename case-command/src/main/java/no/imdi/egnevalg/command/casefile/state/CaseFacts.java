package no.imdi.egnevalg.command.casefile.state;

import java.time.LocalDate;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.ErasureWithdrawn;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a case.
 *
 * @param service the service that opened it, and where it counts as a new case for ever
 * @param subject what it is about
 * @param ownership where it is worked on
 * @param attention what has to be looked after
 * @param referrals to whom it has been referred
 * @param days the days that later acts must respect
 * @param confidentiality how closely it is kept
 * @param erasure the decision to erase it that waits to be confirmed; null where there is none
 * @param linkedCases cases that have been said to be about the same person as this one
 */
public record CaseFacts(
        AdviserService service,
        Subject subject,
        Ownership ownership,
        Attention attention,
        Referrals referrals,
        ActDays days,
        Confidentiality confidentiality,
        @Nullable ErasureDecided erasure,
        Set<String> linkedCases) {

    static CaseFacts of(CaseFileOpened opened) {
        return new CaseFacts(
                opened.service(),
                Subject.of(opened.registration()),
                Ownership.of(opened),
                Attention.NONE,
                Referrals.NONE,
                ActDays.of(opened.registration().openedOn(), opened.recorded().day()),
                Confidentiality.ORDINARY,
                null,
                Set.of());
    }

    CaseFacts after(CaseFileEvent event) {
        Ownership owned = ownership.after(service, event);
        return new CaseFacts(
                service,
                subject.after(event),
                owned,
                attention.after(event).passedOn(ownership.owner(), owned.owner()),
                referrals.after(event),
                days.after(event),
                event instanceof CaseFileClassified classified ? classified.confidentiality() : confidentiality,
                erasureAfter(event),
                linkedCasesAfter(event));
    }

    private @Nullable ErasureDecided erasureAfter(CaseFileEvent event) {
        return switch (event) {
            case ErasureDecided decided -> decided;
            case ErasureWithdrawn _, CaseFileErased _ -> null;
            default -> erasure;
        };
    }

    private Set<String> linkedCasesAfter(CaseFileEvent event) {
        return switch (event) {
            case CaseFilesLinked linked -> Sets.with(linkedCases, linked.linkedCaseId());
            case CaseFilesUnlinked unlinked -> Sets.without(linkedCases, unlinked.unlinkedCaseId());
            default -> linkedCases;
        };
    }

    /** The day the service took the case up. */
    public LocalDate openedOn() {
        return subject.registration().openedOn();
    }
}
