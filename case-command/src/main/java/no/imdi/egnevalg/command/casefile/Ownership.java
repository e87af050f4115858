package no.imdi.egnevalg.command.casefile;

import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is worked on.
 *
 * @param offer the handover that waits for an answer; null where none does
 * @param handedOver whether it has ever changed its owner, so that a correction of the place no longer does
 */
public record Ownership(Unit owner, @Nullable HandoverOffered offer, boolean handedOver) {

    static Ownership of(CaseFileOpened opened) {
        return new Ownership(Unit.of(opened.service(), opened.registration()), null, false);
    }

    Ownership after(AdviserService openedBy, CaseFileEvent event) {
        return switch (event) {
            case RegistrationCorrected corrected
            when !handedOver -> new Ownership(Unit.of(openedBy, corrected.to()), offer, false);
            case HandoverOffered offered -> new Ownership(owner, offered, handedOver);
            case HandoverDeclined _, HandoverWithdrawn _, CaseFileVoided _, CaseFileErased _ ->
                new Ownership(owner, null, handedOver);
            case CaseFileHandedOver handedTo -> new Ownership(handedTo.to(), null, true);
            default -> this;
        };
    }
}
