package no.imdi.egnevalg.query.referraltimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.lives.SentReferrals.Answer;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import no.imdi.egnevalg.query.survival.Quartiles;
import no.imdi.egnevalg.query.survival.SurvivalTimes;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ReferralTimesPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** A referral as it was sent, and how many days it waited. */
    private record Sent(AdviserService by, String to, Answer answer, long days) {}

    @Test
    void answers_and_their_days_are_a_recount_whatever_the_order_the_batches_and_the_crashes() {
        try (SimulatedViews views = new SimulatedViews()) {
            qt().withShrinkCycles(0).withExamples(12).forAll(longs().all()).checkAssert(seed -> {
                List<RecordedEvent> events = LifeOfCases.events(seed, 150);
                views.project(views.bean(CaseLivesProjection.class), events, seed, 10);
                List<Sent> all = PlainLife.of(events).stream()
                        .flatMap(life -> sent(life, 2012).stream())
                        .toList();

                for (AdviserService service : AdviserService.values()) {
                    Map<String, Answers> counted =
                            views.bean(ReferralTimes.class).of(service, new YearSpan(2012, 2012), List.of(2012));
                    Map<String, List<Sent>> expected = new TreeMap<>();
                    all.stream()
                            .filter(each -> each.by() == service)
                            .forEach(each -> expected.computeIfAbsent(each.to(), _ -> new ArrayList<>())
                                    .add(each));
                    assertThat(told(counted)).isEqualTo(plain(expected));
                }
            });
        }
    }

    private static Map<String, String> told(Map<String, Answers> counted) {
        Map<String, String> told = new TreeMap<>();
        counted.forEach((recipient, answers) -> {
            if (answers.sent() > 0) {
                told.put(
                        recipient,
                        Arrays.stream(Answer.values()).map(answers::of).toList() + " " + answers.daysToAnswer(TODAY));
            }
        });
        return told;
    }

    private static Map<String, String> plain(Map<String, List<Sent>> byRecipient) {
        Map<String, String> plain = new TreeMap<>();
        byRecipient.forEach((recipient, sent) -> {
            List<Long> answers = Arrays.stream(Answer.values())
                    .map(answer -> sent.stream()
                            .filter(each -> each.answer() == answer)
                            .count())
                    .toList();
            plain.put(recipient, answers + " " + quartiles(sent));
        });
        return plain;
    }

    private static Quartiles quartiles(List<Sent> sent) {
        Document ended = new Document();
        Document censored = new Document();
        for (Sent each : sent) {
            boolean answered = each.answer() == Answer.ACCEPTED || each.answer() == Answer.REJECTED;
            Document days = answered ? ended : censored;
            days.merge("" + each.days(), 1, (one, other) -> (Integer) one + (Integer) other);
        }
        return new SurvivalTimes(TODAY)
                .plus(new Document("ended", ended).append("censored", censored))
                .quartiles();
    }

    private static List<Sent> sent(PlainLife life, int year) {
        List<Sent> sent = new ArrayList<>();
        AdviserService owner = life.opened().service();
        for (CaseFileEvent event : life.events()) {
            if (event instanceof CaseFileHandedOver handed) {
                owner = handed.to().service();
            }
            if (event instanceof ReferralSent one && one.on().getYear() == year) {
                String to = ""
                        + (one.to().unit() == null
                                ? one.to().agency()
                                : one.to().unit().service());
                sent.add(answered(owner, to, one, life));
            }
        }
        return sent;
    }

    private static Sent answered(AdviserService owner, String to, ReferralSent sent, PlainLife life) {
        for (CaseFileEvent event : life.events()) {
            if (event instanceof ReferralAccepted accepted
                    && accepted.referralId().equals(sent.referralId())) {
                return new Sent(owner, to, Answer.ACCEPTED, days(sent, accepted.on()));
            }
            if (event instanceof ReferralRejected rejected
                    && rejected.referralId().equals(sent.referralId())) {
                return new Sent(owner, to, Answer.REJECTED, days(sent, rejected.on()));
            }
            if (event instanceof ReferralRevoked revoked && revoked.referralId().equals(sent.referralId())) {
                return new Sent(owner, to, Answer.REVOKED, days(sent, revoked.on()));
            }
        }
        LocalDate until = life.all(CaseFileErased.class).stream()
                .map(erased -> erased.recorded().day())
                .findFirst()
                .orElse(TODAY);
        return new Sent(owner, to, Answer.UNANSWERED, days(sent, until));
    }

    private static long days(ReferralSent sent, LocalDate until) {
        return ChronoUnit.DAYS.between(sent.on(), until);
    }
}
