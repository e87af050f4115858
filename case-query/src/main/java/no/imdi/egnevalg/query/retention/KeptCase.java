package no.imdi.egnevalg.query.retention;

import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * As much of a case as must be known to tell whether its time is over. What it is about is not among it.
 *
 * @param version sequence number of its last event
 * @param since the day on which it came into this state
 * @param decision that it be erased, which waits to be confirmed; null where there is none
 */
record KeptCase(
        String caseId,
        long version,
        KeptState state,
        LocalDate since,
        @Nullable Decision decision) {

    static final String SINCE = "since";
    static final String DECISION = "decision";

    /**
     * A decision to erase a case.
     *
     * @param at the moment it was decided, UTC
     * @param by pseudonymous
     */
    record Decision(String basis, String at, String by) {

        static Decision of(Document document) {
            return new Decision(document.getString("basis"), document.getString("at"), document.getString("by"));
        }

        Document toDocument() {
            return new Document("basis", basis).append("at", at).append("by", by);
        }
    }

    static KeptCase of(Document document) {
        Document decision = document.get(DECISION, Document.class);
        return new KeptCase(
                document.getString("_id"),
                document.getLong("version"),
                KeptState.valueOf(document.getString("state")),
                LocalDate.parse(document.getString(SINCE)),
                decision == null ? null : Decision.of(decision));
    }
}
