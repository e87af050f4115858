package no.imdi.egnevalg.kernel.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class StreamTypeTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Set<String> names() {
        return EventTypes.BY_NAME.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_event_belongs_to_one_kind_of_stream(String name) {
        Class<?> event = Objects.requireNonNull(EventTypes.BY_NAME.get(name));

        assertThat(Arrays.stream(StreamType.values()).filter(type -> type.has(event)))
                .hasSize(1);
    }

    @Test
    void a_kind_is_known_by_its_name_in_the_log() {
        assertThat(StreamType.of("UnitHandover")).contains(StreamType.UNIT_HANDOVER);
        assertThat(StreamType.of("Journal")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CASE_FILE         | s                | {\"caseId\": \"s\"}                    | true",
                "CASE_FILE         | s                | {\"caseId\": \"t\"}                    | false",
                "CASE_FILE         | s                | {\"caseId\": \"s\", \"caseId\": \"t\"} | false",
                "CASE_FILE         | 7                | {\"caseId\": 7}                        | false",
                "CASE_FILE         | s                | {\"noteId\": \"s\"}                    | false",
                "HISTORICAL_COUNTS | s                | {\"importId\": \"s\"}                  | true",
                "STATISTICS_NOTE   | s                | {\"noteId\": \"s\"}                    | true",
                "CONVERSATION_LOG  | s                | {\"logId\": \"s\"}                     | true",
                "UNIT_HANDOVER     | s                | {\"unitHandoverId\": \"s\"}            | true",
                "COVERAGE          | coverage         | {}                                     | true",
                "COVERAGE          | s                | {}                                     | false",
                "NATIONAL_HOUSING  | national-housing | {}                                     | true",
                "NATIONAL_HOUSING  | s                | {}                                     | false",
            })
    void an_event_names_its_stream(StreamType type, String streamId, String payload, boolean itsOwn) {
        assertThat(type.isNamed(streamId, JSON.readTree(payload))).isEqualTo(itsOwn);
    }
}
