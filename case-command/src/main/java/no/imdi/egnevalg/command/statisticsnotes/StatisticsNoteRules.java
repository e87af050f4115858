package no.imdi.egnevalg.command.statisticsnotes;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.kernel.codelist.StatisticsNoteKind;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNote;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteDeclared;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteWithdrawn;

/** Decides whether a source, note or series break may be declared or withdrawn. */
final class StatisticsNoteRules {

    private StatisticsNoteRules() {}

    /** Declares a source, note or series break, from a year in which the service existed. */
    static Decision<StatisticsNoteDeclared> declare(DeclareStatisticsNote command, CodeLists codeLists) {
        StatisticsNote note = command.note();
        List<StatisticsNoteRefusal> refusals = new ArrayList<>();
        if (note.to() != null && note.kind() == StatisticsNoteKind.SERIES_BREAK) {
            refusals.add(StatisticsNoteRefusal.LAST_YEAR_NOT_ASKED_FOR);
        } else if (note.to() != null && note.to() < note.from()) {
            refusals.add(StatisticsNoteRefusal.SPAN_REVERSED);
        }
        if (note.subject().isOfService() != (note.service() != null)) {
            refusals.add(
                    note.service() == null
                            ? StatisticsNoteRefusal.SERVICE_MISSING
                            : StatisticsNoteRefusal.SERVICE_NOT_ASKED_FOR);
        } else if (note.service() != null
                && note.from() < codeLists.service(note.service()).existsFrom()) {
            refusals.add(StatisticsNoteRefusal.YEAR_BEFORE_SERVICE);
        }
        if (note.subject() == CoverageSubject.CONVERSATIONS
                && note.service() != null
                && !Right.RECORD_CONVERSATIONS.belongsTo(Role.in(note.service()))) {
            refusals.add(StatisticsNoteRefusal.SERVICE_WITHOUT_CONVERSATIONS);
        }
        return Decision.unless(refusals, new StatisticsNoteDeclared(command.noteId(), note, command.recorded()));
    }

    /** Withdraws a source, note or series break that is not withdrawn yet. */
    static Decision<StatisticsNoteWithdrawn> withdraw(boolean isWithdrawn, WithdrawStatisticsNote command) {
        return Decision.unless(
                isWithdrawn ? List.of(StatisticsNoteRefusal.NOTE_WITHDRAWN) : List.of(),
                new StatisticsNoteWithdrawn(command.noteId(), command.recorded()));
    }
}
