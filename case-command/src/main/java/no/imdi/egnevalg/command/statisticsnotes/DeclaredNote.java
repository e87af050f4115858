package no.imdi.egnevalg.command.statisticsnotes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteDeclared;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One source, note or series break, as an Axon aggregate. A declared one can be withdrawn. */
@AggregateRoot(type = "StatisticsNote")
public class DeclaredNote {

    @AggregateIdentifier
    private @Nullable String noteId;

    private boolean isWithdrawn;

    /** Axon needs this constructor to replay events. */
    protected DeclaredNote() {}

    @CommandHandler
    DeclaredNote(DeclareStatisticsNote command, CodeLists codeLists) {
        apply(StatisticsNoteRules.declare(command, codeLists).orThrow());
    }

    @CommandHandler
    long handle(WithdrawStatisticsNote command) {
        apply(StatisticsNoteRules.withdraw(isWithdrawn, command).orThrow());
        return getVersion();
    }

    @EventSourcingHandler
    void on(StatisticsNoteDeclared event) {
        noteId = event.noteId();
    }

    @EventSourcingHandler
    void on(StatisticsNoteWithdrawn event) {
        noteId = event.noteId();
        isWithdrawn = true;
    }

    @Override
    public String toString() {
        return "StatisticsNote " + noteId;
    }
}
