package no.imdi.egnevalg.kernel.conversations;

import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.Counts;
import org.axonframework.serialization.Revision;

/**
 * A wrong count was corrected.
 *
 * @param from the count before, so that statistics need only this event
 * @param to the corrected count
 */
@Revision("1")
public record ConversationsCorrected(
        String logId,
        Unit unit,
        ConversationPeriod period,
        int from,
        int to,
        CorrectionReason reason,
        Recorded recorded)
        implements ConversationLogEvent {
    public ConversationsCorrected {
        Objects.requireNonNull(logId);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(period);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(recorded);
        Counts.require(from);
        Counts.require(to);
    }
}
