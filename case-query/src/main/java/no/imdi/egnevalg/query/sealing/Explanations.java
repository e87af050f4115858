package no.imdi.egnevalg.query.sealing;

import no.imdi.egnevalg.kernel.sealedtext.SealedText;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.Opener;
import no.imdi.egnevalg.sealing.Sealer;
import no.imdi.egnevalg.sealing.SealingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seals and opens explanations of why people open a case. In the access log, an explanation is sealed with the data key
 * of the case.
 */
@Component
public class Explanations {

    private static final Logger LOG = LoggerFactory.getLogger(Explanations.class);

    private final Sealer sealer;
    private final Opener opener;

    Explanations(Sealer sealer, Opener opener) {
        this.sealer = sealer;
        this.opener = opener;
    }

    /** The result of sealing an explanation. */
    public sealed interface Sealing {

        /** The sealed explanation. */
        record Done(SealedText text) implements Sealing {}

        /** The case has no key, or its key has been destroyed, so the explanation cannot be stored. */
        record NoKey() implements Sealing {}

        /** The keys are not available at the moment. */
        record Failed() implements Sealing {}
    }

    /** The result of opening an explanation. */
    public sealed interface Opening {

        /** The text. */
        record Done(FreeText text) implements Opening {}

        /** The case was erased, and its key destroyed. */
        record Erased() implements Opening {}

        /** The explanation cannot be opened, because it was altered or the keys are not available. */
        record Unreadable() implements Opening {}
    }

    /**
     * Seals this caller's explanation for this case. It never throws: in an emergency, access must not be delayed even
     * if the explanation is lost.
     */
    public Sealing seal(String caseId, String callerId, FreeText explanation) {
        try {
            return new Sealing.Done(sealer.seal(caseId, fieldOf(callerId), explanation));
        } catch (SealingException.NoUsableKey e) {
            return new Sealing.NoKey();
        } catch (SealingException e) {
            LOG.warn("An explanation could not be sealed: {}", e.getMessage());
            return new Sealing.Failed();
        }
    }

    /** Opens this caller's explanation for this case. An explanation that cannot be opened does not hide the others. */
    public Opening open(String caseId, String callerId, SealedText explanation) {
        try {
            return opener.open(caseId, fieldOf(callerId), explanation)
                    .<Opening>map(Opening.Done::new)
                    .orElseGet(Opening.Erased::new);
        } catch (SealingException e) {
            LOG.warn("An explanation could not be opened: {}", e.getMessage());
            return new Opening.Unreadable();
        }
    }

    /** The sealed text is bound to its author, so that it cannot be attributed to another person. */
    private static String fieldOf(String callerId) {
        return "access-log/" + callerId;
    }
}
