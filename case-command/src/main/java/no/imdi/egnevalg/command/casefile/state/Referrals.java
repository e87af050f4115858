package no.imdi.egnevalg.command.casefile.state;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;

/**
 * The referrals of a case.
 *
 * @param byId by referral id
 * @param unseen ids of referrals whose answer the owner of the case has not yet seen
 * @param overdueSeen ids of referrals that the owner has seen to be overdue
 */
public record Referrals(Map<String, Referral> byId, Set<String> unseen, Set<String> overdueSeen) {

    static final Referrals NONE = new Referrals(Map.of(), Set.of(), Set.of());

    /** The state of a referral. */
    public sealed interface Referral {

        /** The referral awaits an answer. */
        record Sent(ReferralSent sent) implements Referral {}

        /** The recipient has been working on the referral since this day. */
        record Accepted(ReferralSent sent, LocalDate on) implements Referral {}

        /** The referral was rejected, revoked or completed, or the case was voided. */
        record Ended(ReferralSent sent) implements Referral {}

        /** The same state with another sending event. */
        default Referral with(ReferralSent begun) {
            return switch (this) {
                case Sent _ -> new Sent(begun);
                case Accepted accepted -> new Accepted(begun, accepted.on());
                case Ended _ -> new Ended(begun);
            };
        }

        /** The event that sent the referral. */
        ReferralSent sent();

        /** The day on which the referral was accepted, or else the day on which it was sent. */
        default LocalDate lastOn() {
            return this instanceof Accepted accepted ? accepted.on() : sent().on();
        }
    }

    Referrals after(CaseFileEvent event) {
        return switch (event) {
            case ReferralSent sent -> with(sent.referralId(), new Referral.Sent(sent));
            case ReferralAccepted accepted ->
                with(accepted.referralId(), new Referral.Accepted(sent(accepted.referralId()), accepted.on()))
                        .answered(accepted.referralId());
            case ReferralRejected rejected -> ended(rejected.referralId()).answered(rejected.referralId());
            case ReferralRevoked revoked -> ended(revoked.referralId()).seen(revoked.referralId());
            case ReferralCompleted completed -> ended(completed.referralId()).answered(completed.referralId());
            case ReferralAnswerSeen seen -> seen(seen.referralId());
            case InvolvedUnitReplaced replaced -> replaced(replaced);
            case CaseFileVoided _ -> allEnded();
            case CaseFileErased _ -> NONE;
            default -> this;
        };
    }

    /** True where the owner has not yet seen an answer to the referral, or has not seen that the answer is overdue. */
    public boolean hasUnseenAnswer(String referralId, LocalDate today) {
        return unseen.contains(referralId)
                || (byId.get(referralId) instanceof Referral.Sent(ReferralSent sent)
                        && sent.answerDueOn().isBefore(today)
                        && !overdueSeen.contains(referralId));
    }

    /** Answers of an agency are never unseen, because the owner of the case entered them itself. */
    private Referrals answered(String referralId) {
        return sent(referralId).to().unit() == null
                ? this
                : new Referrals(byId, Sets.with(unseen, referralId), overdueSeen);
    }

    private Referrals seen(String referralId) {
        return byId.get(referralId) instanceof Referral.Sent
                ? new Referrals(byId, unseen, Sets.with(overdueSeen, referralId))
                : new Referrals(byId, Sets.without(unseen, referralId), overdueSeen);
    }

    private Referrals replaced(InvolvedUnitReplaced replaced) {
        Map<String, Referral> all = new HashMap<>(byId);
        all.replaceAll((_, referral) ->
                !(referral instanceof Referral.Ended) && referral.sent().isTo(replaced.from())
                        ? referral.with(referral.sent().to(replaced.to()))
                        : referral);
        return new Referrals(Map.copyOf(all), unseen, overdueSeen);
    }

    /** True where any referral awaits an answer. */
    public boolean anyUnanswered() {
        return byId.values().stream().anyMatch(Referral.Sent.class::isInstance);
    }

    private Referrals allEnded() {
        Map<String, Referral> ended = new HashMap<>(byId);
        ended.replaceAll((_, referral) -> new Referral.Ended(referral.sent()));
        return new Referrals(Map.copyOf(ended), Set.of(), overdueSeen);
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
        return new Referrals(Map.copyOf(more), unseen, overdueSeen);
    }
}
