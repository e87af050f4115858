package no.imdi.egnevalg.query.accesslog;

import no.imdi.egnevalg.access.log.Emergency;
import org.jspecify.annotations.Nullable;

/**
 * An emergency, with what somebody made of it.
 *
 * @param entry as it stands in the access log
 * @param reviewedBy the privacy officer who looked at it; left out where none has yet
 * @param reviewedAt UTC; left out like that
 */
record EmergencyView(
        EntryView entry,
        @Nullable String reviewedBy,
        @Nullable String reviewedAt) {

    static EmergencyView of(Emergency emergency, EntryViews views) {
        Emergency.Review review = emergency.review();
        return new EmergencyView(
                views.of(emergency.entry()),
                review == null ? null : review.by(),
                review == null ? null : review.at().toString());
    }
}
