package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    @Test
    void nobody_shares_a_statement_that_is_too_long_and_nobody_is_forgotten_or_overtaken() {
        qt().forAll(lists().of(integers().between(1, 1_500)).ofSizeBetween(0, 40))
                .checkAssert(WaitingLineTest::assertCut);
    }

    private static void assertCut(List<Integer> sizes) {
        WaitingLine line = new WaitingLine();
        sizes.forEach(size -> line.add(waiting(size)));

        List<Integer> written = new ArrayList<>();
        List<WaitingEntries> together = line.next();
        while (!together.isEmpty()) {
            assertThat(together.size() == 1 || rows(together) <= WaitingLine.MOST_ROWS)
                    .isTrue();
            together.forEach(each -> written.add(each.size()));
            together = line.next();
        }
        assertThat(written).isEqualTo(sizes);
    }

    @Test
    void what_has_room_is_written_together() {
        WaitingLine line = new WaitingLine();
        List.of(400, 400, 200, 1).forEach(size -> line.add(waiting(size)));

        assertThat(line.next()).hasSize(3);
        assertThat(line.next()).hasSize(1);
    }

    @Test
    void who_gave_up_is_left_out() {
        WaitingLine line = new WaitingLine();
        WaitingEntries impatient = waiting(1);
        WaitingEntries patient = waiting(1);
        line.add(impatient);
        line.add(patient);
        assertThatThrownBy(() -> impatient.await(Duration.ZERO)).isInstanceOf(AccessLogUnavailableException.class);

        assertThat(line.next()).containsExactly(patient);
    }

    private static int rows(List<WaitingEntries> together) {
        return together.stream().mapToInt(WaitingEntries::size).sum();
    }

    private static WaitingEntries waiting(int rows) {
        return new WaitingEntries(Collections.nCopies(rows, Entries.read("a", "case-1")));
    }
}
