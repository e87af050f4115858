package no.imdi.egnevalg.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.query.erasure.Erasures;
import no.imdi.egnevalg.query.lives.Deliveries;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.TestViews;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ErasedCaseViewTest {

    private static TestViews views;
    private static CasesProjection projection;

    @BeforeAll
    static void connect() {
        views = new TestViews();
        projection = new CasesProjection(CodeLists.load());
    }

    @AfterAll
    static void disconnect() {
        views.close();
    }

    @Test
    void of_an_erased_case_nothing_is_left_but_whose_it_was_whatever_comes_again() {
        qt().withShrinkCycles(0).withExamples(12).forAll(longs().all()).checkAssert(seed -> {
            Erasures some = Erasures.in(LifeOfCases.events(seed, 120), seed);
            views.empty(projection);
            Deliveries.live(views, projection, some.events(), seed);
            List<String> live = views.dump(CasesProjection.COLLECTION);

            // Everything comes late once more.
            some.events().forEach(ErasedCaseViewTest::deliverAgain);

            assertThat(views.dump(CasesProjection.COLLECTION)).isEqualTo(live);
            assertThat(some.erased()).isNotEmpty().allSatisfy(ErasedCaseViewTest::assertNothingLeft);
            Deliveries.replay(views, projection, some.events());
            assertThat(views.dump(CasesProjection.COLLECTION)).isEqualTo(live);
        });
    }

    private static void deliverAgain(RecordedEvent event) {
        projection.store(views.generation(projection), projection.changesOf(event));
    }

    private static void assertNothingLeft(String caseId) {
        Document left = views.collection(CasesProjection.COLLECTION)
                .find(new Document("_id", caseId))
                .first();
        assertThat(left).isNotNull();
        assertThat(left.keySet()).containsExactlyInAnyOrder("_id", "state", "scope", "version");
        assertThat(left.get("scope", Document.class).getList("sharedWith", Document.class))
                .isEmpty();
        assertThat(new Cases(views.served(), views.deadLetters())
                        .find(caseId)
                        .orElseThrow()
                        .answer())
                .isNull();
    }
}
