package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/** The referrals that were sent in a case, and the answers to them. */
public record SentReferrals(List<Sent> list) {

    static final SentReferrals NONE = new SentReferrals(List.of());

    /** The answer to a referral. A referral that was revoked after its answer keeps the answer. */
    public enum Answer {
        ACCEPTED,
        REJECTED,
        /** Revoked before it was answered. */
        REVOKED,
        UNANSWERED
    }

    /**
     * One referral.
     *
     * @param by the service that owned the case when the referral was sent
     * @param to code of the receiving service or agency; these codes do not overlap
     * @param endedOn the day of the answer, of a revocation before it, or of the erasure of the case; null while it
     *     waits
     */
    public record Sent(
            String referralId,
            LocalDate on,
            AdviserService by,
            String to,
            Answer answer,
            @Nullable LocalDate endedOn) {

        private Sent ended(Answer how, LocalDate day) {
            return answer == Answer.UNANSWERED && endedOn == null ? new Sent(referralId, on, by, to, how, day) : this;
        }
    }

    private static String recipient(ReferralRecipient to) {
        return to.unit() != null
                ? to.unit().service().name()
                : Objects.requireNonNull(to.agency()).name();
    }

    SentReferrals after(AdviserService owner, CaseFileEvent event) {
        return switch (event) {
            case ReferralSent sent ->
                with(new Sent(sent.referralId(), sent.on(), owner, recipient(sent.to()), Answer.UNANSWERED, null));
            case ReferralAccepted accepted ->
                changed(accepted.referralId(), sent -> sent.ended(Answer.ACCEPTED, accepted.on()));
            case ReferralRejected rejected ->
                changed(rejected.referralId(), sent -> sent.ended(Answer.REJECTED, rejected.on()));
            case ReferralRevoked revoked ->
                changed(revoked.referralId(), sent -> sent.ended(Answer.REVOKED, revoked.on()));
            case CaseFileErased erased ->
                changed(
                        _ -> true,
                        sent -> sent.ended(Answer.UNANSWERED, erased.recorded().day()));
            default -> this;
        };
    }

    private SentReferrals with(Sent sent) {
        return new SentReferrals(Stream.concat(list.stream(), Stream.of(sent)).toList());
    }

    private SentReferrals changed(String referralId, UnaryOperator<Sent> change) {
        return changed(sent -> sent.referralId().equals(referralId), change);
    }

    private SentReferrals changed(Predicate<Sent> which, UnaryOperator<Sent> change) {
        return new SentReferrals(list.stream()
                .map(sent -> which.test(sent) ? change.apply(sent) : sent)
                .toList());
    }
}
