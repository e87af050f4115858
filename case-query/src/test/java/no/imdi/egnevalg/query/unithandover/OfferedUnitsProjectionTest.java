package no.imdi.egnevalg.query.unithandover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverDeclined;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverEvent;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverOffered;
import no.imdi.egnevalg.query.ViewDatabase;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OfferedUnitsProjectionTest {

    private static final Unit FROM = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-NORTH-02");
    private static final Unit TO = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-NORTH-01");
    private static final LocalDate DAY = LocalDate.of(2014, 9, 1);
    private static final Recorded RECORDED = new Recorded(Instant.parse("2014-09-01T10:00:00Z"), Author.UNIDENTIFIED);
    private static final CodeLabels LABELS = new CodeLabels(CodeLists.load(), Language.BOKMAL);

    private static ViewDatabase views;

    @BeforeAll
    static void open() {
        views = ViewDatabase.open();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void however_events_are_delivered_what_waits_is_what_has_not_been_answered() {
        OfferedUnitsProjection projection = new OfferedUnitsProjection();
        OfferedUnits offers = new OfferedUnits(views.served());

        qt().withExamples(50).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<RecordedEvent> log = new ArrayList<>();
            List<String> waiting = new ArrayList<>();
            for (int i = 10; i < 10 + random.nextInt(1, 30); i++) {
                String id = "handover-" + i;
                append(log, id, 0, new UnitHandoverOffered(id, DAY, FROM, TO, HandoverReason.UNITS_MERGED, RECORDED));
                waiting.add(id);
                if (random.nextBoolean()) {
                    String answered = waiting.remove(random.nextInt(waiting.size()));
                    append(
                            log,
                            answered,
                            1,
                            new UnitHandoverDeclined(answered, DAY, RejectionReason.NO_CAPACITY, RECORDED));
                }
            }
            views.empty(projection);
            views.feed(projection, log, random);

            assertThat(offers.offeredTo(TO, LABELS).stream().map(OfferedUnit::unitHandoverId))
                    .containsExactlyElementsOf(waiting);
            assertThat(offers.offeredTo(FROM, LABELS)).isEmpty();
        });
    }

    private static void append(List<RecordedEvent> log, String id, long version, UnitHandoverEvent event) {
        log.add(new RecordedEvent(log.size() + 1L, id, version, event));
    }
}
