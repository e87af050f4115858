package no.imdi.egnevalg.kernel.eventjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.eventjson.StoredEvents.Stored;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events are read for as long as the register lives: what has been written once is pinned here, byte by byte. */
class EventJsonTest {

    static List<Stored> storedEvents() {
        return StoredEvents.all();
    }

    static Stream<Stored> storedEventsOfToday() {
        return StoredEvents.all().stream().filter(stored -> stored.revision().equals(currentRevision(stored)));
    }

    @ParameterizedTest
    @MethodSource("storedEvents")
    void an_event_means_what_it_meant_when_it_was_written(Stored stored) {
        assertThat(EventExamples.BY_FILE).containsKey(stored.fileName());
        assertThat(stored.read()).isEqualTo(EventExamples.BY_FILE.get(stored.fileName()));
    }

    @ParameterizedTest
    @MethodSource("storedEventsOfToday")
    void an_event_is_written_as_it_is_kept_here_byte_by_byte(Stored stored) {
        assertThat(StoredEvents.written(stored.read())).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("storedEvents")
    void a_property_nobody_knows_is_refused_not_dropped(Stored stored) {
        var withMore =
                new Stored(stored.name(), stored.revision(), stored.json().replaceFirst("^\\{", "{\"unheardOf\":1,"));

        assertThatThrownBy(withMore::read).isInstanceOf(SerializationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseId", "caseNumber", "service", "registration", "recorded"})
    void an_event_that_lacks_something_is_refused(String property) {
        var opened = stored("CaseFileOpened-1");
        var json = (ObjectNode) new JsonMapper().readTree(opened.json());
        json.remove(property);
        var withLess = new Stored(opened.name(), opened.revision(), json.toString());

        assertThatThrownBy(withLess::read).isInstanceOf(SerializationException.class);
    }

    @Test
    void a_code_nobody_knows_is_refused() {
        var opened = stored("CaseFileOpened-1");
        var unknown = new Stored(opened.name(), opened.revision(), opened.json().replace("FEMALE", "UNHEARD_OF"));

        assertThatThrownBy(unknown::read).isInstanceOf(SerializationException.class);
    }

    private static Stored stored(String file) {
        return StoredEvents.all().stream()
                .filter(stored -> stored.fileName().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static String currentRevision(Stored stored) {
        return StoredEvents.SERIALIZER
                .typeForClass(EventTypes.BY_NAME.get(stored.name()))
                .getRevision();
    }
}
