package no.imdi.egnevalg.kernel.eventjson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as JSON under the names in {@link EventTypes}, and reads them strictly: an unknown property or value is
 * an error and is never dropped silently. {@link EventUpcasters} convert older revisions first. It also reads the
 * metadata that Axon stores with events.
 */
public final class EventSerializer extends ClosedSerializer {

    private EventSerializer() {
        super(types(), EventSerializer::format);
    }

    /** Creates a serializer for events and their metadata. It is thread-safe. */
    public static EventSerializer create() {
        return new EventSerializer();
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new HashMap<>(EventTypes.BY_NAME);
        types.put(MetaData.class.getName(), MetaData.class);
        return types;
    }

    private static void format(JsonMapper.Builder json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(DatesOfFourDigitYears.module())
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }
}
