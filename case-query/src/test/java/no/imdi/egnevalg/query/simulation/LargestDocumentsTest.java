package no.imdi.egnevalg.query.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A case takes 20,000 events. Whatever they are, what a view keeps of a case in one document stays below the 16 MiB
 * that a document of MongoDB may have.
 */
class LargestDocumentsTest {

    private static final int MOST_EVENTS = 20_000;
    private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;
    private static final int BYTES_AT_FIRST = 4_000;
    private static final int BYTES_AN_EVENT = (LARGEST_DOCUMENT - BYTES_AT_FIRST) / MOST_EVENTS;

    private static SimulatedViews views;

    @BeforeAll
    static void open() {
        views = new SimulatedViews();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casesProjection",
                "timelinesProjection",
                "retentionProjection",
                "caseLivesProjection",
                "personsProjection"
            })
    void whatever_happens_in_a_case_what_is_kept_of_it_fits_into_a_document(String name) {
        Projection<?> projection = (Projection<?>) views.bean(name);
        qt().withShrinkCycles(0).withExamples(20).forAll(longs().all()).checkAssert(seed -> {
            List<RecordedEvent> events = LifeOfCases.events(seed, 400);
            views.replay(projection, events);
            // A page of a timeline has a bound of its own: see LargestPageTest.
            List<Document> documents = views.versionedDocuments(projection).stream()
                    .filter(document -> !document.containsKey("entries"))
                    .toList();

            assertThat(documents)
                    .isNotEmpty()
                    .allSatisfy(document -> assertThat(bytesOf(document))
                            .isLessThan(BYTES_AT_FIRST + BYTES_AN_EVENT * (document.getLong("version") + 1)));
        });
    }

    private static long bytesOf(Document document) {
        return new RawBsonDocument(document, new DocumentCodec())
                .getByteBuffer()
                .remaining();
    }
}
