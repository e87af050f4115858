package no.imdi.egnevalg.kernel.eventjson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as JSON under the names of {@link EventTypes}, and reads them strictly: a property or value that this
 * version does not know is an error, never silently dropped. Older shapes are lifted by {@link EventUpcasters} first.
 * Beside events it reads what Axon keeps with them, their metadata.
 */
public final class EventSerializer extends ClosedSerializer {

    private EventSerializer() {
        super(types(), EventSerializer::format);
    }

    /** A serializer for events and their metadata. Safe for use by many threads. */
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
