package no.imdi.egnevalg.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Agency;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.ReferralOutcome;
import no.imdi.egnevalg.kernel.codelist.ReferralReason;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import no.imdi.egnevalg.query.SampleEvents;
import no.imdi.egnevalg.query.lives.Deliveries;
import no.imdi.egnevalg.query.lives.TestViews;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case of a regional coordinator, through the stages of referrals and handovers: who may see it at each. */
class TimelineAccessRulesTest {

    private static final String CASE = "a-case";
    private static final LocalDate DAY = LocalDate.of(2012, 5, 2);
    private static final Recorded RECORDED = new Recorded(Instant.parse("2012-05-02T10:00:00Z"), Author.UNIDENTIFIED);
    private static TestViews views;

    @BeforeAll
    static void connect() {
        views = new TestViews();
    }

    @AfterAll
    static void disconnect() {
        views.close();
    }

    /** What happens after the opening, and who may see the timeline then. A number tells referrals apart. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                                               | KT RK",
                "sent-1-MR                                       | KT MR RK",
                "sent-1-agency                                   | KT RK",
                "sent-1-MR accepted-1                            | KT MR RK",
                "sent-1-MR rejected-1                            | KT RK",
                "sent-1-MR revoked-1                             | KT RK",
                "sent-1-MR accepted-1 completed-1                | KT RK",
                "sent-1-MR accepted-1 revoked-1                  | KT RK",
                "sent-1-MR sent-2-IR rejected-1                  | IR KT RK",
                "sent-1-MR sent-2-MR rejected-1                  | KT MR RK",
                "sent-1-MR sent-2-MR rejected-1 completed-2      | KT RK",
                "offered-IR                                      | KT RK",
                "offered-IR handedover-IR                        | IR KT",
                "sent-1-MR offered-IR handedover-IR              | IR KT MR",
                "sent-1-MR accepted-1 offered-MR handedover-MR completed-1 | KT MR"
            })
    void at_every_stage_those_see_it_who_need_it(String acts, String expected) {
        TimelinesProjection projection = new TimelinesProjection(views.database());
        Deliveries.replay(projection, events(acts == null ? "" : acts));
        Timelines timelines = new Timelines(views.database(), Set::of);

        Set<String> seeing = Arrays.stream(AdviserService.values())
                .filter(viewer -> timelines.of(CASE, viewer).isPresent())
                .map(TimelineAccessRulesTest::abbreviated)
                .collect(Collectors.toSet());

        assertThat(seeing).containsExactlyInAnyOrder(expected.split(" "));
        assertThat(timelines.of(CASE, null)).as("this machine's user").isPresent();
    }

    private static List<RecordedEvent> events(String acts) {
        List<RecordedEvent> events = new ArrayList<>(List.of(new RecordedEvent(1, CASE, 0, SampleEvents.opened(CASE))));
        for (String act : acts.split(" +")) {
            if (!act.isEmpty()) {
                events.add(new RecordedEvent(events.size() + 1L, CASE, events.size(), event(act.split("-"))));
            }
        }
        return events;
    }

    private static CaseFileEvent event(String[] act) {
        return switch (act[0]) {
            case "sent" ->
                new ReferralSent(
                        CASE, act[1], DAY, recipient(act[2]), ReferralReason.EXPERTISE, Urgency.NORMAL, RECORDED);
            case "accepted" -> new ReferralAccepted(CASE, act[1], DAY, null, RECORDED);
            case "rejected" -> new ReferralRejected(CASE, act[1], DAY, RejectionReason.NO_CAPACITY, RECORDED);
            case "revoked" -> new ReferralRevoked(CASE, act[1], DAY, RevocationReason.NO_ANSWER, RECORDED);
            case "completed" -> new ReferralCompleted(CASE, act[1], DAY, ReferralOutcome.HELP_GIVEN, RECORDED);
            case "offered" ->
                new HandoverOffered(
                        CASE, DAY, unit("RK"), unit(act[1]), HandoverReason.PERSON_MOVED, Urgency.NORMAL, RECORDED);
            case "handedover" -> new CaseFileHandedOver(CASE, DAY, unit("RK"), unit(act[1]), RECORDED);
            default -> throw new IllegalArgumentException(act[0]);
        };
    }

    private static ReferralRecipient recipient(String name) {
        return name.equals("agency") ? ReferralRecipient.of(Agency.POLICE) : ReferralRecipient.of(unit(name));
    }

    private static Unit unit(String name) {
        AdviserService service = Arrays.stream(AdviserService.values())
                .filter(any -> abbreviated(any).equals(name))
                .findFirst()
                .orElseThrow();
        return new Unit(service, null, null);
    }

    private static String abbreviated(AdviserService service) {
        return switch (service) {
            case MINORITY_ADVISER -> "MR";
            case INTEGRATION_ADVISER -> "IR";
            case COMPETENCE_TEAM -> "KT";
            case REGIONAL_COORDINATOR -> "RK";
        };
    }
}
