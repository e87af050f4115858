package no.imdi.egnevalg.kernel.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.imdi.egnevalg.kernel.codelist.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerDueTest {

    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE, 2012-04-06, 2012-04-07",
        "URGENT, 2012-04-06, 2012-04-09",
        "NORMAL, 2012-04-06, 2012-04-20",
        "NORMAL, 2012-12-24, 2013-01-07"
    })
    void an_answer_is_due_so_many_calendar_days_after_it_was_asked_for_by_its_urgency(
            Urgency urgency, LocalDate sentOn, LocalDate dueOn) {
        assertThat(AnswerDue.on(sentOn, urgency)).isEqualTo(dueOn);
    }
}
