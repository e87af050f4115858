package no.imdi.egnevalg.command.conversations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.conversations.ConversationLogEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The conversations of one unit in one month, as an Axon aggregate. The log begins with its first count. */
public class ConversationLog {

    @AggregateIdentifier
    private @Nullable String logId;

    private ConversationLogState state = ConversationLogState.EMPTY;

    /** Axon needs this constructor to replay events. */
    protected ConversationLog() {}

    /**
     * The name of a log, from which its identifier is derived. A posting is the same unit with or without its region.
     */
    static String nameOf(Unit unit, YearMonth month) {
        String place = unit.posting() == null ? Objects.toString(unit.region(), "") : unit.posting();
        return Stream.of("conversations", unit.service(), place, month)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /** The unit that holds the conversations; null before the first count. */
    @Nullable
    Unit unit() {
        return state.unit();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordConversations command, CodeLists codeLists) {
        apply(ConversationRules.decide(state, command, codeLists).orThrow());
        return getVersion();
    }

    @CommandHandler
    long handle(CorrectConversations command) {
        apply(ConversationRules.decide(state, command).orThrow());
        return getVersion();
    }

    @EventSourcingHandler
    void on(ConversationLogEvent event) {
        logId = event.logId();
        state = state.after(event);
    }

    @Override
    public String toString() {
        return "ConversationLog " + logId;
    }
}
