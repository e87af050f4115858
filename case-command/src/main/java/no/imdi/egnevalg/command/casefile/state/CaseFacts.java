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
 * The facts about a case that decisions need.
 *
 * @param service the service that opened the case. The case always counts as a new case of this service
 * @param subject what the case is about
 * @param ownership the owner of the case and any offer to hand it over
 * @param attention the risk and the open concerns
 * @param referrals the referrals of the case
 * @param days the days that limit when later acts may take place
 * @param confidentiality the confidentiality level of the case
 * @param erasure the decision to erase the case that awaits confirmation; null where there is none
 * @param linkedCases the cases linked to this one as being about the same person
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

    /** The day on which the service opened the case. */
    public LocalDate openedOn() {
        return subject.registration().openedOn();
    }
}
