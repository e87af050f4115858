package no.imdi.egnevalg.query.accesslog;

import no.imdi.egnevalg.access.log.LoggedAccess;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;
import no.imdi.egnevalg.query.sealing.Explanations;
import no.imdi.egnevalg.query.sealing.Explanations.Opening;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the views of log entries, with their explanations opened. */
@Component
class EntryViews {

    private final Explanations explanations;

    EntryViews(Explanations explanations) {
        this.explanations = explanations;
    }

    EntryView of(LoggedAccess entry) {
        Opening words = words(entry);
        return new EntryView(
                entry.position(),
                entry.at().toString(),
                entry.callerId(),
                entry.role(),
                entry.unit(),
                entry.action(),
                entry.caseId(),
                entry.purpose(),
                words instanceof Opening.Done(var text) ? text.reveal() : null,
                words instanceof Opening.Erased ? true : null,
                words instanceof Opening.Unreadable ? true : null,
                entry.outcome(),
                entry.detail(),
                entry.validUntil() == null ? null : entry.validUntil().toString(),
                entry.traceId(),
                entry.question());
    }

    private @Nullable Opening words(LoggedAccess entry) {
        String sealed = entry.purposeText();
        if (sealed == null) {
            return null;
        }
        String caseId = entry.caseId();
        String callerId = entry.callerId();
        return caseId == null || callerId == null
                ? new Opening.Unreadable()
                : explanations.open(caseId, callerId, new SealedText(sealed));
    }
}
