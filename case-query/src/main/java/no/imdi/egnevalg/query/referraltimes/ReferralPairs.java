package no.imdi.egnevalg.query.referraltimes;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import no.imdi.egnevalg.query.lives.SentReferrals.Answer;
import no.imdi.egnevalg.query.survival.Quartiles;
import org.jspecify.annotations.Nullable;

/**
 * Referrals by sender and recipient.
 *
 * @param unfinishedYear the requested year that has not ended; left out where all have ended
 * @param total all pairs; left out where a sender is not known in one of the years
 * @param status why there is no total, with the same symbols as for a pair
 * @param position index in the event log up to which the figures are complete
 */
record ReferralPairs(
        int from,
        int to,
        @Nullable Integer unfinishedYear,
        List<ReferralPair> pairs,
        @Nullable ReferralAnswers total,
        @Code(NoFigure.class) @Nullable String status,
        List<String> footnotes,
        long position) {

    /**
     * A sending service and a recipient.
     *
     * @param to a service or an agency
     * @param status {@code ..} not known in one of the years, {@code .} the service did not exist; there are no figures
     *     then
     */
    record ReferralPair(
            String from,
            String fromLabel,
            String to,
            String toLabel,
            @Code(NoFigure.class) @Nullable String status,
            @Nullable ReferralAnswers referrals) {}

    /**
     * The answers to the referrals.
     *
     * @param revoked referrals that were revoked before an answer
     * @param daysToAnswer days from sending to acceptance or rejection; unanswered and revoked referrals count as not
     *     ended
     */
    record ReferralAnswers(int sent, int accepted, int rejected, int revoked, int unanswered, Quartiles daysToAnswer) {

        static ReferralAnswers of(Answers answers, LocalDate today) {
            return new ReferralAnswers(
                    answers.sent(),
                    answers.of(Answer.ACCEPTED),
                    answers.of(Answer.REJECTED),
                    answers.of(Answer.REVOKED),
                    answers.of(Answer.UNANSWERED),
                    answers.daysToAnswer(today));
        }
    }
}
