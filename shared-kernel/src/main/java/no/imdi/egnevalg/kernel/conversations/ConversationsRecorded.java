package no.imdi.egnevalg.kernel.conversations;

import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Counts;
import org.axonframework.serialization.Revision;

/**
 * A unit recorded the number of its conversations outside cases.
 *
 * @param conversations the number of conversations; may be zero
 */
@Revision("1")
public record ConversationsRecorded(
        String logId, Unit unit, ConversationPeriod period, int conversations, Recorded recorded)
        implements ConversationLogEvent {
    public ConversationsRecorded {
        Objects.requireNonNull(logId);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(period);
        Objects.requireNonNull(recorded);
        Counts.require(conversations);
    }
}
