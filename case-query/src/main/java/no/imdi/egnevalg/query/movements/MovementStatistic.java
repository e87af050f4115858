package no.imdi.egnevalg.query.movements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.LifeStatistic;
import no.imdi.egnevalg.query.lives.Moves.Move;
import org.springframework.stereotype.Component;

/**
 * Counts each movement on its day. A void case has no movements. A case whose opening day was corrected is counted as
 * opened on the corrected day. So the movements up to any day add up to its caseload, by all that is known now.
 */
@Component
class MovementStatistic implements LifeStatistic {

    static final String COLLECTION = "caseCounters/caseloadMovements";
    static final String MONTH = "month";
    static final String DAYS = "days";

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public void count(CaseLife life, Tally tally) {
        add(Movement.OPENED, life.service(), life.openedOn(), tally);
        boolean open = true;
        for (Move move : life.moves().list()) {
            switch (move.kind()) {
                case CLOSED -> add(Movement.CLOSED, move.of(), move.on(), tally);
                case REOPENED -> add(Movement.REOPENED, move.of(), move.on(), tally);
                case ERASED -> add(Movement.ERASED, move.of(), move.on(), tally);
                case HANDED_OVER -> addHandover(move, open, tally);
            }
            open = open(move, open);
        }
    }

    private static boolean open(Move move, boolean before) {
        return switch (move.kind()) {
            case CLOSED, ERASED -> false;
            case REOPENED -> true;
            case HANDED_OVER -> before;
        };
    }

    private static void addHandover(Move move, boolean open, Tally tally) {
        if (!open) {
            return;
        }
        if (move.of() == move.to()) {
            add(Movement.HANDED_WITHIN, move.of(), move.on(), tally);
        } else {
            add(Movement.HANDED_OUT, move.of(), move.on(), tally);
            add(Movement.HANDED_IN, move.to(), move.on(), tally);
        }
    }

    private static void add(Movement movement, AdviserService service, LocalDate on, Tally tally) {
        CounterDocument document = new CounterDocument(COLLECTION, id(service, YearMonth.from(on)));
        tally.add(document, MONTH + "." + movement, 1);
        tally.add(document, DAYS + "." + on + "." + movement, 1);
    }

    static String id(AdviserService service, YearMonth month) {
        return service + ":" + month;
    }
}
