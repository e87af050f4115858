package no.imdi.egnevalg.command.casefile.opening;

import java.util.random.RandomGenerator;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.RequestMark;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.springframework.stereotype.Component;

/** Opens case files under numbers drawn at random. */
@Component
public class CaseOpener {

    private static final int DRAWS = 20;

    private final Acts acts;
    private final RandomGenerator random;

    CaseOpener(Acts acts, RandomGenerator random) {
        this.acts = acts;
        this.random = random;
    }

    /** Opens a case file, or finds the one this request opened before; the case number either way. */
    public String open(
            String caseId, AdviserService service, Registration registration, Recorded recorded, RequestMark mark) {
        for (int draw = 1; ; draw++) {
            String caseNumber = CaseNumber.draw(random).value();
            try {
                return acts.create(new OpenCaseFile(caseId, caseNumber, service, registration, recorded), caseId, mark)
                        .map(first -> ((CaseFileOpened) first.getPayload()).caseNumber())
                        .orElse(caseNumber);
            } catch (CaseNumberTakenException e) {
                if (draw == DRAWS) {
                    throw e;
                }
            }
        }
    }
}
