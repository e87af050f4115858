package no.imdi.egnevalg.kernel.eventjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.conversations.ConversationLogEvent;
import no.imdi.egnevalg.kernel.eventjson.StoredEvents.Stored;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverEvent;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypesTest {

    static Set<String> names() {
        return EventTypes.BY_NAME.keySet();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {CaseFileEvent.class, ConversationLogEvent.class, HousingEvent.class, UnitHandoverEvent.class})
    void every_event_of_an_aggregate_has_a_name(Class<?> events) {
        assertThat(EventTypes.BY_NAME.values()).containsAll(leavesOf(events).toList());
    }

    @Test
    void no_class_has_two_names() {
        assertThat(EventTypes.BY_NAME.values()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_short_and_tells_nothing_of_where_the_class_lies(String name) {
        assertThat(name).matches("[A-Z][A-Za-z]+");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_event_carries_its_revision_itself_and_is_a_record(String name) {
        Class<?> event = eventNamed(name);

        assertThat(event.getDeclaredAnnotation(Revision.class))
                .as("@Revision on %s", event)
                .isNotNull();
        assertThat(event).isRecord();
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_event_is_kept_in_every_revision_there_has_been(String name) {
        int current = Integer.parseInt(Objects.requireNonNull(eventNamed(name).getDeclaredAnnotation(Revision.class))
                .value());

        assertThat(StoredEvents.all().stream()
                        .filter(stored -> stored.name().equals(name))
                        .map(Stored::revision)
                        .map(Integer::valueOf)
                        .sorted())
                .hasSize(current)
                .endsWith(current);
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_log_holds_the_name_not_the_class(String name) {
        assertThat(StoredEvents.SERIALIZER.typeForClass(eventNamed(name)).getName())
                .isEqualTo(name);
    }

    private static Class<?> eventNamed(String name) {
        return Objects.requireNonNull(EventTypes.BY_NAME.get(name));
    }

    private static Stream<Class<?>> leavesOf(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypesTest::leavesOf)
                : Stream.of(type);
    }
}
