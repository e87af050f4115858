package no.imdi.egnevalg.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.query.SampleEvents;
import no.imdi.egnevalg.query.lives.Deliveries;
import no.imdi.egnevalg.query.lives.TestViews;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many commands MongoDB is sent, whatever the length of a timeline. */
class LongTimelineTest {

    private static final String READER = "demo-somebody";

    private static final Recorded RECORDED = new Recorded(Instant.parse("2012-04-20T10:00:00Z"), Author.UNIDENTIFIED);
    private static TestViews views;

    @BeforeAll
    static void connect() {
        views = new TestViews();
    }

    @AfterAll
    static void disconnect() {
        views.close();
    }

    @Test
    void a_timeline_of_500_entries_takes_as_few_reads_as_one_of_2() {
        List<RecordedEvent> events = new ArrayList<>();
        String longLife = UUID.randomUUID().toString();
        String shortLife = UUID.randomUUID().toString();
        live(longLife, 500, events);
        live(shortLife, 2, events);
        TimelinesProjection projection = new TimelinesProjection();
        Deliveries.replay(views, projection, events);

        assertThat(entries(longLife)).isEqualTo(500);
        assertThat(readsOf(longLife))
                .isEqualTo(readsOf(shortLife))
                .containsExactly("find", "find", "find", "find", "find", "find", "find");
    }

    @Test
    void linked_cases_of_500_entries_are_read_together() {
        List<RecordedEvent> events = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            cases.add(UUID.randomUUID().toString());
            live(cases.get(i), 499, events);
        }
        for (String other : cases.subList(1, 4)) {
            link(cases.getFirst(), other, events);
            link(other, cases.getFirst(), events);
        }
        Deliveries.replay(views, new TimelinesProjection(), events);

        assertThat(entries(cases.getFirst())).isEqualTo(4 * 499 + 6);
        assertThat(readsOf(cases.getFirst())).hasSize(8).containsOnly("find");
    }

    private static void live(String caseId, int entries, List<RecordedEvent> events) {
        events.add(new RecordedEvent(events.size() + 1L, caseId, 0, SampleEvents.opened(caseId)));
        for (int version = 1; version < entries; version++) {
            LocalDate day = LocalDate.of(2012, 4, 11).plusDays(version % 9);
            events.add(new RecordedEvent(
                    events.size() + 1L,
                    caseId,
                    version,
                    new GuidanceGiven(caseId, day, GuidanceChannel.PHONE, List.of(GuidanceParty.PARENTS), RECORDED)));
        }
    }

    private static void link(String one, String other, List<RecordedEvent> events) {
        long version =
                events.stream().filter(event -> event.streamId().equals(one)).count();
        events.add(new RecordedEvent(
                events.size() + 1L,
                one,
                version,
                new CaseFilesLinked(one, other, LinkGrounds.PERSON_CONFIRMED, RECORDED)));
    }

    private static List<String> readsOf(String caseId) {
        return views.commandsOf(() -> entries(caseId));
    }

    /** As the endpoint does it: first whether there is such a case, then the whole. */
    private static int entries(String caseId) {
        Timelines timelines = new Timelines(views.served(), new DirectLinks(views.served()), views.deadLetters());
        assertThat(timelines.find(caseId)).isPresent();
        return timelines.of(caseId, READER, (_, _) -> true).orElseThrow().visible().stream()
                .mapToInt(history -> history.entries().size())
                .sum();
    }
}
