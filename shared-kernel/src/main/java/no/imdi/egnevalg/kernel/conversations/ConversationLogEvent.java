package no.imdi.egnevalg.kernel.conversations;

import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;

/** All events of a conversation log, which holds the counts of one unit in one month. */
public sealed interface ConversationLogEvent permits ConversationsRecorded, ConversationsCorrected {

    /** The log of the event. */
    String logId();

    /** The unit that held the conversations. */
    Unit unit();

    /** The period of the count. */
    ConversationPeriod period();

    /** When the event was recorded, and by whom. */
    Recorded recorded();
}
