package no.imdi.egnevalg.query.accesslog;

import no.imdi.egnevalg.access.log.Emergency;
import org.jspecify.annotations.Nullable;

/**
 * An emergency and its review.
 *
 * @param entry the access-log entry
 * @param reviewedBy the privacy officer who reviewed it; left out until then
 * @param reviewedAt UTC; left out until then
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
