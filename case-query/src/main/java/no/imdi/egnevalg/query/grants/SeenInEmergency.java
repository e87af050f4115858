package no.imdi.egnevalg.query.grants;

import java.util.Objects;
import no.imdi.egnevalg.access.log.LoggedAccess;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;
import org.jspecify.annotations.Nullable;

/**
 * Tells the owner of a case that somebody of another unit has opened it in an emergency. The explanation is only for
 * the privacy officer.
 *
 * @param at UTC
 * @param validUntil UTC; the case can be read until then
 * @param by pseudonymous
 * @param unit the unit of the reader: service, region and posting, with a hyphen for a part that does not apply
 * @param reason code
 * @param reasonLabel the label of the reason
 */
public record SeenInEmergency(
        String caseId,
        String caseNumber,
        String at,
        String validUntil,
        String by,
        @Nullable String unit,
        String reason,
        CodeLabel reasonLabel) {

    /** Makes it from the access-log entry of the grant. */
    public static SeenInEmergency of(LoggedAccess entry, String caseNumber, CodeLabels labels) {
        String reason = Objects.requireNonNull(entry.purpose());
        int year = Integer.parseInt(entry.at().toString().substring(0, 4));
        return new SeenInEmergency(
                Objects.requireNonNull(entry.caseId()),
                caseNumber,
                entry.at().toString(),
                Objects.requireNonNull(entry.validUntil()).toString(),
                Objects.requireNonNull(entry.callerId()),
                entry.unit(),
                reason,
                labels.ofLogged("emergencyReason", reason, year));
    }
}
