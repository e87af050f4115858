package no.imdi.egnevalg.kernel.conversations;

import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;

/** Everything that can happen to a conversation log: the counts of one unit in one month. */
public sealed interface ConversationLogEvent permits ConversationsRecorded, ConversationsCorrected {

    /** The log it happened to. */
    String logId();

    /** Who held the conversations. */
    Unit unit();

    /** What the count covers. */
    ConversationPeriod period();

    /** When it was registered, and by whom. */
    Recorded recorded();
}
