package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.codelist.AdviserService;

/** How a case entered and left caseloads after its opening, in the order in which it happened. */
public record Moves(List<Move> list) {

    static final Moves NONE = new Moves(List.of());

    /** The kind of a move. */
    public enum Kind {
        CLOSED,
        REOPENED,
        HANDED_OVER,
        ERASED
    }

    /**
     * One move.
     *
     * @param on the first day on which it holds
     * @param of the service that owned the case before
     * @param to the service that owns it afterwards; differs from {@code of} only in a handover between services
     */
    public record Move(Kind kind, LocalDate on, AdviserService of, AdviserService to) {}

    /** Returns the moves after one more event. */
    Moves after(AdviserService owner, boolean open, CaseFileEvent event) {
        return switch (event) {
            case CaseFileClosed closed -> with(new Move(Kind.CLOSED, closed.on(), owner, owner));
            case CaseFileReopened reopened -> with(new Move(Kind.REOPENED, reopened.on(), owner, owner));
            case CaseFileHandedOver handed ->
                with(new Move(Kind.HANDED_OVER, handed.on(), owner, handed.to().service()));
            case CaseFileErased erased
            when open -> with(new Move(Kind.ERASED, erased.recorded().day(), owner, owner));
            default -> this;
        };
    }

    private Moves with(Move move) {
        return new Moves(Stream.concat(list.stream(), Stream.of(move)).toList());
    }
}
