package no.imdi.egnevalg.query.retention;

import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a case that decide whether its retention period is over. Its content is not among them.
 *
 * @param version sequence number of its last event
 * @param since the day on which it came into its state
 * @param decision a decision to erase it that waits for confirmation; null where there is none
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
     * @param at the time of the decision, UTC
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
