package no.imdi.egnevalg.command.casefile.state;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.imdi.egnevalg.command.casefile.AnyEvents;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsOfDayTest {

    @ParameterizedTest
    @CsvSource({
        "2014-06-02T10:00:00Z, 2014-06-02T10:00:00Z, 2014-06-02, 2",
        "2014-06-02T10:00:00Z, 2014-06-02T21:59:59Z, 2014-06-02, 2",
        "2014-06-02T10:00:00Z, 2014-06-02T22:00:00Z, 2014-06-03, 1",
        "2014-01-02T22:00:00Z, 2014-01-02T22:59:59Z, 2014-01-02, 2",
        "2014-01-02T22:00:00Z, 2014-01-02T23:00:00Z, 2014-01-03, 1",
        "2014-06-02T22:00:00Z, 2014-06-02T21:00:00Z, 2014-06-02, 1",
        "2099-06-02T10:00:00Z, 2014-06-02T10:00:00Z, 2014-06-02, 1"
    })
    void a_day_is_one_of_norway_and_another_day_begins_anew(String first, String second, LocalDate day, int acts) {
        assertThat(after(List.of(act(first), act(second)))).isEqualTo(new ActsOfDay(day, acts, 0));
    }

    @Test
    void of_any_life_the_last_day_has_what_was_entered_on_it() {
        qt().withExamples(300).forAll(longs().all(), integers().between(0, 60)).checkAssert((seed, events) -> {
            List<CaseFileEvent> life = AnyEvents.life(seed, events).stream()
                    .sorted(Comparator.comparing(event -> event.recorded().at()))
                    .toList();
            LocalDate last = life.getLast().recorded().day();
            List<CaseFileEvent> ofLast = life.stream()
                    .filter(event -> event.recorded().day().equals(last))
                    .toList();
            int notes =
                    (int) ofLast.stream().filter(NoteWritten.class::isInstance).count();

            assertThat(after(life)).isEqualTo(new ActsOfDay(last, ofLast.size() - notes, notes));
        });
    }

    private static @Nullable ActsOfDay after(List<? extends CaseFileEvent> events) {
        ActsOfDay day = null;
        for (CaseFileEvent event : events) {
            day = ActsOfDay.after(day, event);
        }
        return day;
    }

    private static CaseFileEvent act(String moment) {
        return new CaseFileClassified(CASE, Confidentiality.ORDINARY, at(moment));
    }
}
