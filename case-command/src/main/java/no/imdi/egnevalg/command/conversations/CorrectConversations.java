package no.imdi.egnevalg.command.conversations;

import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.conversations.ConversationPeriod;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * A count of conversations was wrong.
 *
 * @param seenVersion the version of the log the author has seen
 * @param conversations how many they were
 */
public record CorrectConversations(
        @TargetAggregateIdentifier String logId,
        @TargetAggregateVersion long seenVersion,
        ConversationPeriod period,
        int conversations,
        CorrectionReason reason,
        Recorded recorded) {}
