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
 * What people say of why they open a case, in words: in the access log it lies sealed with the data key of the case.
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

    /** An explanation on its way into the log. */
    public sealed interface Sealing {

        /** As it can be kept. */
        record Done(SealedText text) implements Sealing {}

        /** The case has no key, or no longer: there is nothing to keep it with. */
        record NoKey() implements Sealing {}

        /** The keys cannot be had at the moment. */
        record Failed() implements Sealing {}
    }

    /** An explanation from the log. */
    public sealed interface Opening {

        /** The words. */
        record Done(FreeText text) implements Opening {}

        /** The case was erased, and its key destroyed. */
        record Erased() implements Opening {}

        /** It does not open: it was altered, or the keys cannot be had. */
        record Unreadable() implements Opening {}
    }

    /**
     * Seals what this caller says about this case. It never fails: in an emergency, losing the words is better than
     * losing the time.
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

    /** Opens what this caller said about this case. One that does not open does not hide the others. */
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

    /** Bound to who said it, so that the words of one cannot be passed off as another's. */
    private static String fieldOf(String callerId) {
        return "access-log/" + callerId;
    }
}
