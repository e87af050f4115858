package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLogEntryTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "her brother called", "12345678901\n", "søk", "<b>", "a b"})
    void what_is_not_a_code_does_not_get_into_the_log_and_is_not_repeated(String words) {
        assertThatThrownBy(() -> entry("a", "case-1", null, words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not of the form the access log takes: detail");
        assertThatThrownBy(() -> entry("a", words, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not of the form the access log takes: caseId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\ud83d", "\udd25\ud83d"})
    void what_the_database_could_not_store_is_refused_before(String text) {
        assertThatThrownBy(() -> entry(text, "case-1", null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry("a", "case-1", text, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry("a".repeat(256), "case-1", null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void details_are_codes_counts_and_identifiers() {
        assertThat(entry("a", null, null, "hits=12;cases=88181b04-f040-3075-b95f-ab8feef31e87,case-2")
                        .detail())
                .startsWith("hits=12");
        assertThat(entry("a", null, null, "urn:egnevalg:problem:case-not-found").detail())
                .isNotNull();
    }

    @Test
    void a_unit_is_written_with_a_hyphen_for_what_does_not_apply() {
        assertThat(at(new Unit(AdviserService.REGIONAL_COORDINATOR, Region.NORTH, null))
                        .unitText())
                .isEqualTo("REGIONAL_COORDINATOR/NORTH/-");
        assertThat(at(new Unit(AdviserService.COMPETENCE_TEAM, null, null)).unitText())
                .isEqualTo("COMPETENCE_TEAM/-/-");
        assertThat(at(null).unitText()).isNull();
    }

    private static AccessLogEntry entry(String callerId, String caseId, String purposeText, String detail) {
        return new AccessLogEntry(
                callerId,
                null,
                null,
                "READ_CASE",
                caseId,
                null,
                purposeText,
                AccessOutcome.GRANTED,
                detail,
                null,
                null);
    }

    private static AccessLogEntry at(Unit unit) {
        return new AccessLogEntry(
                "a", null, unit, "READ_CASE", null, null, null, AccessOutcome.GRANTED, null, null, null);
    }
}
