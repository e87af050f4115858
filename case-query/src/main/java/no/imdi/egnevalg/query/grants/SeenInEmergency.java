package no.imdi.egnevalg.query.grants;

import java.util.Objects;
import no.imdi.egnevalg.access.log.LoggedAccess;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of another unit has opened a case in an emergency, as its owner is told. The explanation is for the privacy
 * officer.
 *
 * @param at UTC
 * @param validUntil UTC; they see the case until then
 * @param by pseudonymous
 * @param unit theirs: service, region and posting, with a hyphen for what does not apply
 * @param reason code
 * @param reasonLabel what that is called
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

    /** What the entry that gave them leave says. */
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
