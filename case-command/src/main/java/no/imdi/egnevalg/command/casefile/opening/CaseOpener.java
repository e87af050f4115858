package no.imdi.egnevalg.command.casefile.opening;

import no.imdi.egnevalg.command.casefile.numbers.CaseNumbers;
import no.imdi.egnevalg.command.casefile.request.SealedNote;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.RequestMark;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens case files under random case numbers. */
@Component
public class CaseOpener {

    private final Acts acts;
    private final CaseNumbers caseNumbers;

    CaseOpener(Acts acts, CaseNumbers caseNumbers) {
        this.acts = acts;
        this.caseNumbers = caseNumbers;
    }

    /**
     * Opens a case file, or finds the one that this request opened before. Returns the case number either way.
     *
     * @param note the note that came with the opening; null where there is none
     */
    public String open(
            String caseId,
            AdviserService service,
            Registration registration,
            Recorded recorded,
            @Nullable SealedNote note,
            RequestMark mark) {
        return caseNumbers.drawnFor(number -> {
            var opening = new OpenCaseFile(caseId, number, service, registration, recorded);
            return send(opening, SealedNote.beside(opening, note), mark);
        });
    }

    /** As {@link #open}, with a link to another case. */
    String openLinked(
            String caseId,
            AdviserService service,
            Registration registration,
            String linkedTo,
            LinkGrounds grounds,
            Recorded recorded,
            @Nullable SealedNote note,
            RequestMark mark) {
        return caseNumbers.drawnFor(number -> {
            var opening = new OpenCaseFile(caseId, number, service, registration, recorded);
            return send(opening, SealedNote.beside(new OpenLinkedCaseFile(opening, linkedTo, grounds), note), mark);
        });
    }

    private String send(OpenCaseFile opening, Object command, RequestMark mark) {
        return acts.create(command, opening.caseId(), mark)
                .map(first -> ((CaseFileOpened) first.getPayload()).caseNumber())
                .orElse(opening.caseNumber());
    }
}
