package no.imdi.egnevalg.query.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;

class LargestLifeTest {

    private static final int MOST_EVENTS = 20_000;
    private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;
    private static final int BYTES_AT_FIRST = 4_000;

    @Test
    void whatever_happens_in_a_case_its_life_fits_into_a_document() {
        int bytesAnEvent = (LARGEST_DOCUMENT - BYTES_AT_FIRST) / MOST_EVENTS;
        qt().withShrinkCycles(0).withExamples(30).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = LifeOfCases.events(seed, 400);
            LifeOfCases.states(events).keySet().forEach(caseId -> {
                List<CaseFileEvent> history = LifeOfCases.historyOf(caseId, events);
                assertThat(bytesOf(history)).isLessThan(BYTES_AT_FIRST + bytesAnEvent * history.size());
            });
        });
    }

    private static int bytesOf(List<CaseFileEvent> history) {
        CaseLife life = null;
        for (int version = 0; version < history.size(); version++) {
            life = CaseLife.after(life, history.get(version), version);
        }
        return new RawBsonDocument(CaseLives.documents(List.of(life)).getFirst(), new DocumentCodec())
                .getByteBuffer()
                .remaining();
    }
}
