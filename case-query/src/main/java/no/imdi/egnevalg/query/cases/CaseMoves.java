package no.imdi.egnevalg.query.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.query.projection.ViewDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The changes of the values by which a case is sorted: the first change, and those of the last days. Older changes in
 * between are merged into one, because no current walk began before them.
 */
record CaseMoves(String caseId, List<Move> moves) {

    /** The field of a case document that holds them. */
    static final String FIELD = "moves";

    /** Far longer than anyone continues a walk. */
    private static final Duration KEPT = Duration.ofDays(2);

    /**
     * The change by one event, or by several merged events.
     *
     * @param openedOn null where it does not change
     * @param risk null where it does not change
     */
    record Move(
            long version,
            Instant at,
            @Nullable String openedOn,
            @Nullable RiskLevel risk) {

        Document written() {
            Document document = new Document("v", version).append("at", at.toString());
            if (openedOn != null) {
                document.append("openedOn", openedOn);
            }
            return risk == null ? document : document.append("risk", risk.name());
        }

        /** Merges this move and the next one. */
        Move before(Move next) {
            return new Move(
                    next.version,
                    next.at,
                    next.openedOn == null ? openedOn : next.openedOn,
                    next.risk == null ? risk : next.risk);
        }

        private static Move read(Document document) {
            String risk = document.getString("risk");
            return new Move(
                    document.getLong("v"),
                    Instant.parse(document.getString("at")),
                    document.getString("openedOn"),
                    risk == null ? null : RiskLevel.valueOf(risk));
        }
    }

    /** Adds a move to the document of a case. */
    static void add(Move move, ViewDocument document) {
        Instant old = move.at().minus(KEPT);
        List<Move> moves = new ArrayList<>(
                document.documents(FIELD).stream().map(Move::read).toList());
        moves.add(move);
        while (moves.size() > 2 && moves.get(2).at().isBefore(old)) {
            moves.set(1, moves.get(1).before(moves.remove(2)));
        }
        document.set(FIELD, moves.stream().map(Move::written).toList());
    }

    static CaseMoves of(Document caseDocument) {
        return new CaseMoves(
                caseDocument.getString("_id"),
                caseDocument.getList(FIELD, Document.class).stream()
                        .map(Move::read)
                        .toList());
    }

    /** The current version of the case. */
    long version() {
        return moves.getLast().version();
    }

    /** The time when the last event was recorded. */
    Instant changedAt() {
        return moves.getLast().at();
    }

    /**
     * Returns the last version before the first event that was recorded after the given time, or the first version
     * where there is none before it.
     */
    long versionAt(Instant moment) {
        long version = moves.getFirst().version();
        for (Move move : moves) {
            if (move.at().isAfter(moment)) {
                return version;
            }
            version = move.version();
        }
        return version;
    }

    /** Returns the sort values of the case at a version. */
    CaseStanding at(long version) {
        Move opening = moves.getFirst();
        String openedOn = opening.openedOn();
        Instant changedAt = opening.at();
        RiskLevel risk = null;
        for (Move move : moves) {
            if (move.version() <= version) {
                openedOn = move.openedOn() == null ? openedOn : move.openedOn();
                risk = move.risk() == null ? risk : move.risk();
                changedAt = move.at();
            }
        }
        if (openedOn == null) {
            throw new IllegalStateException("The first event says when the case was opened");
        }
        return new CaseStanding(openedOn, opening.at(), changedAt, risk);
    }
}
