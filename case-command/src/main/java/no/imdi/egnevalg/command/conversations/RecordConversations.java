package no.imdi.egnevalg.command.conversations;

import no.imdi.egnevalg.command.caller.OwnUnitCommand;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.conversations.ConversationPeriod;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records how many conversations a unit held in a period. */
public record RecordConversations(
        @TargetAggregateIdentifier String logId,
        Unit unit,
        ConversationPeriod period,
        int conversations,
        Recorded recorded)
        implements OwnUnitCommand {}
