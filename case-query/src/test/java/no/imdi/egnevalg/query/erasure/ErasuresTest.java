package no.imdi.egnevalg.query.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.junit.jupiter.api.Test;

/** What tests of erasure may take for granted of the logs they are given. */
class ErasuresTest {

    /** Of this log no case was erased as long as only chance chose. */
    private static final long ONCE_WITHOUT_ERASURE = -6888291368290936065L;

    @Test
    void there_is_an_erased_case_in_every_log_and_its_erasure_is_its_last_event() {
        qt().withShrinkCycles(0)
                .forAll(longs().all(), integers().between(1, 80))
                .checkAssert(ErasuresTest::assertErased);
    }

    @Test
    void there_is_an_erased_case_where_chance_alone_chose_none() {
        assertErased(ONCE_WITHOUT_ERASURE, 80);
    }

    private static void assertErased(long seed, int events) {
        Erasures some = Erasures.in(LifeOfCases.events(seed, events), seed);
        assertThat(some.erased()).isNotEmpty().allSatisfy(caseId -> {
            List<RecordedEvent> ofCase = some.events().stream()
                    .filter(event -> event.streamId().equals(caseId))
                    .toList();
            assertThat(ofCase.getLast().payload()).isInstanceOf(CaseFileErased.class);
        });
    }
}
