package no.imdi.egnevalg.command.conversations;

import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.conversations.ConversationPeriod;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;

/**
 * Corrects a count of conversations.
 *
 * @param seenVersion the version of the log that the author has seen
 * @param conversations the correct number
 */
public record CorrectConversations(
        @TargetAggregateIdentifier String logId,
        @TargetAggregateVersion long seenVersion,
        ConversationPeriod period,
        int conversations,
        CorrectionReason reason,
        Recorded recorded) {}
