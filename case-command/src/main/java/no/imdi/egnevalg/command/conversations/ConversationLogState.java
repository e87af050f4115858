package no.imdi.egnevalg.command.conversations;

import java.util.HashMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.conversations.ConversationLogEvent;
import no.imdi.egnevalg.kernel.conversations.ConversationPeriod;
import no.imdi.egnevalg.kernel.conversations.ConversationsCorrected;
import no.imdi.egnevalg.kernel.conversations.ConversationsRecorded;
import org.jspecify.annotations.Nullable;

/**
 * The state of a log that decisions need.
 *
 * @param unit the unit that holds the conversations; null before the first count
 * @param counts one count for each period
 */
record ConversationLogState(@Nullable Unit unit, Map<ConversationPeriod, Integer> counts) {

    static final ConversationLogState EMPTY = new ConversationLogState(null, Map.of());

    ConversationLogState after(ConversationLogEvent event) {
        Map<ConversationPeriod, Integer> next = new HashMap<>(counts);
        next.put(event.period(), countIn(event));
        return new ConversationLogState(event.unit(), Map.copyOf(next));
    }

    private static int countIn(ConversationLogEvent event) {
        return switch (event) {
            case ConversationsRecorded recorded -> recorded.conversations();
            case ConversationsCorrected corrected -> corrected.to();
        };
    }

    boolean has(ConversationPeriod period) {
        return counts.containsKey(period);
    }

    /** True where the month is counted by days and the period is the whole month, or the other way round. */
    boolean isCountedOtherwiseThan(ConversationPeriod period) {
        return counts.keySet().stream().anyMatch(counted -> counted.isWholeMonth() != period.isWholeMonth());
    }
}
