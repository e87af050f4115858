package no.imdi.egnevalg.command.casefile;

import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/** Where a case file is in its life, with what decisions need to know of it. */
public sealed interface CaseFileState {

    /** A case that is being worked on. */
    record Open(AdviserService service, Registration registration) implements CaseFileState {}

    /** Registered in error. Nothing more can happen to it. */
    record Voided() implements CaseFileState {}

    /** The state after an event. */
    static CaseFileState after(@Nullable CaseFileState before, CaseFileEvent event) {
        return switch (event) {
            case CaseFileOpened opened -> new Open(opened.service(), opened.registration());
            case RegistrationCorrected corrected -> new Open(corrected.service(), corrected.to());
            case CaseFileVoided _ -> new Voided();
        };
    }
}
