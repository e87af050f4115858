package no.imdi.egnevalg.kernel.casefile;

import no.imdi.egnevalg.kernel.codelist.Agency;
import org.jspecify.annotations.Nullable;

/**
 * The recipient of a referral: either a unit of one of the four services or an agency outside them.
 *
 * @param unit null where the recipient is an agency
 * @param agency null where the recipient is a unit
 */
public record ReferralRecipient(
        @Nullable Unit unit, @Nullable Agency agency) {
    public ReferralRecipient {
        if ((unit == null) == (agency == null)) {
            throw new IllegalArgumentException("Either a unit or an agency");
        }
    }

    /** A unit of one of the four services. */
    public static ReferralRecipient of(Unit unit) {
        return new ReferralRecipient(unit, null);
    }

    /** An agency outside the four services. */
    public static ReferralRecipient of(Agency agency) {
        return new ReferralRecipient(null, agency);
    }
}
