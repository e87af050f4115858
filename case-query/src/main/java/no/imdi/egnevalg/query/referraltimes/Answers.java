package no.imdi.egnevalg.query.referraltimes;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.lives.SentReferrals.Answer;
import no.imdi.egnevalg.query.survival.Quartiles;
import no.imdi.egnevalg.query.survival.SurvivalTimes;
import org.bson.Document;

/**
 * The answers to referrals.
 *
 * @param referrals the number of referrals with each answer
 * @param times the days until an answer, as counter documents
 */
record Answers(Map<Answer, Integer> referrals, List<Document> times) {

    static final Answers NONE = new Answers(Map.of(), List.of());

    static Answers of(Document counted) {
        Map<Answer, Integer> referrals = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            referrals.put(answer, Fields.count(counted, answer.name()));
        }
        return new Answers(referrals, List.of(Fields.within(counted, ReferralTimeStatistic.DAYS)));
    }

    Answers plus(Answers other) {
        Map<Answer, Integer> sum = new EnumMap<>(Answer.class);
        sum.putAll(referrals);
        other.referrals.forEach((answer, cases) -> sum.merge(answer, cases, Integer::sum));
        return new Answers(
                sum, Stream.concat(times.stream(), other.times.stream()).toList());
    }

    int of(Answer answer) {
        return referrals.getOrDefault(answer, 0);
    }

    int sent() {
        return referrals.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the quartiles of the days until an answer, as of the day. */
    Quartiles daysToAnswer(LocalDate today) {
        SurvivalTimes all = new SurvivalTimes(today);
        times.forEach(all::plus);
        return all.quartiles();
    }
}
