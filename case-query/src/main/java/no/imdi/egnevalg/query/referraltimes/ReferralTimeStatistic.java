package no.imdi.egnevalg.query.referraltimes;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.LifeStatistic;
import no.imdi.egnevalg.query.lives.SentReferrals.Sent;
import no.imdi.egnevalg.query.lives.TimeToEvent;
import no.imdi.egnevalg.query.survival.SurvivalTimes;
import org.springframework.stereotype.Component;

/** Counts the referrals that a service sent in a year, by recipient: the answers, and the days until an answer. */
@Component
class ReferralTimeStatistic implements LifeStatistic {

    static final String COLLECTION = "caseCounters/referralTimes";
    static final String DAYS = "days";

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public void count(CaseLife life, Tally tally) {
        life.referrals().list().forEach(sent -> count(sent, tally));
    }

    private static void count(Sent sent, Tally tally) {
        CounterDocument document =
                ServiceYears.document(COLLECTION, sent.by(), sent.on().getYear());
        tally.add(document, sent.to() + "." + sent.answer(), 1);
        SurvivalTimes.count(document, sent.to() + "." + DAYS, timeToAnswer(sent), tally);
    }

    private static TimeToEvent timeToAnswer(Sent sent) {
        if (sent.endedOn() == null) {
            return new TimeToEvent.Lasting(sent.on());
        }
        int days = (int) ChronoUnit.DAYS.between(sent.on(), sent.endedOn());
        return switch (sent.answer()) {
            case ACCEPTED, REJECTED -> new TimeToEvent.Ended(days);
            case REVOKED, UNANSWERED -> new TimeToEvent.Censored(days);
        };
    }
}
