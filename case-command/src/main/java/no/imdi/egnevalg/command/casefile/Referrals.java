package no.imdi.egnevalg.command.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;

/** The referrals of a case, by referral id. */
public record Referrals(Map<String, Referral> byId) {

    static final Referrals NONE = new Referrals(Map.of());

    /** Where a referral is. */
    public sealed interface Referral {

        /** It waits for an answer. */
        record Sent(ReferralSent sent) implements Referral {}

        /** The recipient works on it, from this day on. */
        record Accepted(ReferralSent sent, LocalDate on) implements Referral {}

        /** Rejected, revoked or completed, or the case was declared void. */
        record Ended(ReferralSent sent) implements Referral {}

        /** How it began. */
        ReferralSent sent();

        /** The day of the last that was heard of it while it had not ended. */
        default LocalDate lastOn() {
            return this instanceof Accepted accepted ? accepted.on() : sent().on();
        }
    }

    Referrals after(CaseFileEvent event) {
        return switch (event) {
            case ReferralSent sent -> with(sent.referralId(), new Referral.Sent(sent));
            case ReferralAccepted accepted ->
                with(accepted.referralId(), new Referral.Accepted(sent(accepted.referralId()), accepted.on()));
            case ReferralRejected rejected -> ended(rejected.referralId());
            case ReferralRevoked revoked -> ended(revoked.referralId());
            case ReferralCompleted completed -> ended(completed.referralId());
            case CaseFileVoided _ -> allEnded();
            case CaseFileErased _ -> NONE;
            default -> this;
        };
    }

    /** Whether any waits for an answer. */
    public boolean anyUnanswered() {
        return byId.values().stream().anyMatch(Referral.Sent.class::isInstance);
    }

    private Referrals allEnded() {
        Map<String, Referral> ended = new HashMap<>(byId);
        ended.replaceAll((_, referral) -> new Referral.Ended(referral.sent()));
        return new Referrals(Map.copyOf(ended));
    }

    private Referrals ended(String referralId) {
        return with(referralId, new Referral.Ended(sent(referralId)));
    }

    private ReferralSent sent(String referralId) {
        Referral known = byId.get(referralId);
        if (known == null) {
            throw new IllegalStateException("No such referral has been sent");
        }
        return known.sent();
    }

    private Referrals with(String referralId, Referral referral) {
        Map<String, Referral> more = new HashMap<>(byId);
        more.put(referralId, referral);
        return new Referrals(Map.copyOf(more));
    }
}
