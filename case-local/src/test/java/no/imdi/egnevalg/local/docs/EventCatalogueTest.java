package no.imdi.egnevalg.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import no.imdi.egnevalg.kernel.eventjson.EventTypes;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** docs/events.md describes every event, at the revision of today, with an example that is one. */
class EventCatalogueTest {

    private static final EventSerializer SERIALIZER = EventSerializer.create();
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<String> events() {
        return EventTypes.BY_NAME.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_listed_with_its_revision(String event) {
        assertThat(catalogue())
                .contains("| [" + event + "](#" + event.toLowerCase(Locale.ROOT) + ") | " + revision(event) + " |");
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_example_of_an_event_is_read_and_written_back_as_it_stands(String event) {
        String example = exampleOf(event);
        Object read = SERIALIZER.deserialize(new SimpleSerializedObject<>(
                example.getBytes(StandardCharsets.UTF_8),
                byte[].class,
                new SimpleSerializedType(event, revision(event))));

        String written = new String(SERIALIZER.serialize(read, byte[].class).getData(), StandardCharsets.UTF_8);
        assertThat(written).isEqualTo(JSON.readTree(example).toString());
    }

    private static String exampleOf(String event) {
        Pattern example = Pattern.compile(
                "^## " + event + "\\n(?:(?!^## ).)*?^```json\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
        return Project.found(example, catalogue()).getFirst();
    }

    private static String revision(String event) {
        Class<?> type = Objects.requireNonNull(EventTypes.BY_NAME.get(event));
        return Objects.requireNonNull(type.getDeclaredAnnotation(Revision.class))
                .value();
    }

    private static String catalogue() {
        return Project.read(Project.file("docs/events.md"));
    }
}
