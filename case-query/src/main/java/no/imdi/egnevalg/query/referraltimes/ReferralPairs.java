package no.imdi.egnevalg.query.referraltimes;

import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.query.http.NoFigure;
import no.imdi.egnevalg.query.lives.SentReferrals.Answer;
import no.imdi.egnevalg.query.survival.Quartiles;
import org.jspecify.annotations.Nullable;

/**
 * Referrals by who sent them to whom.
 *
 * @param unfinishedYear the year among them that has not ended; left out where all have
 * @param total all pairs; left out where a sender is not known in one of the years
 * @param status as that of a pair, where there is no total
 * @param position index in the event log up to which the figures contain everything
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
     * A service and whom it sent referrals to.
     *
     * @param to a service or an agency
     * @param status {@code ..} not known in one of the years, {@code .} the service did not exist; then there are no
     *     figures
     */
    record ReferralPair(
            String from,
            String fromLabel,
            String to,
            String toLabel,
            @Code(NoFigure.class) @Nullable String status,
            @Nullable ReferralAnswers referrals) {}

    /**
     * What became of referrals.
     *
     * @param revoked taken back before an answer
     * @param daysToAnswer from the day it was sent to the day it was accepted or rejected; the unanswered and the
     *     revoked are those in which it has not ended
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
